package anlan.ground.rights;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.rights.Grants.Grant;
import anlan.ground.web.Door;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Who could do what, where and why, on a day: sought by person, unit or right. */
@UseCase
class RightsBook {

    private static final String VIEW = "ground/rights/RightsBook";
    private static final int MOST = 200;

    enum Reason {
        DAY_WRONG,
        DAY_AHEAD,
        RIGHT_UNKNOWN
    }

    /** What is sought; empty for all. */
    record Search(String day, String q, String right) {

        Search {
            day = day == null ? "" : day.strip();
            q = q == null ? "" : q.strip();
            right = right == null ? "" : right;
        }
    }

    record BookPage(String title, Search search, String today, String count, List<Line> lines, List<Choice> rights) {}

    record Choice(String value, String name) {}

    /** @param why the post, and whose it is */
    record Line(
            long person, String name, String account, String why, String since, String where, List<String> rights) {}

    private final Grants grants;
    private final Reach reach;
    private final OfficeClock clock;
    private final Audit audit;
    private final Words words;

    RightsBook(Grants grants, Reach reach, OfficeClock clock, Audit audit, Words words) {
        this.grants = grants;
        this.reach = reach;
        this.clock = clock;
        this.audit = audit;
        this.words = words;
    }

    @Bean
    static Door rightsEntry() {
        return new Door(Door.Section.HOUSE, 23, "/rights", "rights.door", Right.STAFF_SEE);
    }

    @May(Right.STAFF_SEE)
    @GetMapping("/rights")
    ModelAndView show(Viewer viewer, @ModelAttribute Search search) {
        var refusals = new Refusals();
        var day = day(search, refusals);
        var right = right(search);
        refusals.require(search.right().isEmpty() || right.isPresent(), Reason.RIGHT_UNKNOWN, "right");
        if (refusals.any()) {
            return Page.refused(VIEW, page(search, List.of()), refusals);
        }
        var found = grants.on(day, viewer.units(Right.STAFF_SEE), search.q().toLowerCase(Locale.ROOT)).stream()
                .filter(g -> right.map(g::gives).orElse(true))
                .toList();
        audit.saw("rights.seen", "rights/" + day, null);
        return Page.of(VIEW, page(search, found));
    }

    private LocalDate day(Search search, Refusals refusals) {
        try {
            var day = search.day().isEmpty() ? clock.today() : LocalDate.parse(search.day());
            refusals.require(!day.isAfter(clock.today()), Reason.DAY_AHEAD, "day");
            refusals.require(day.getYear() > 1949, Reason.DAY_WRONG, "day");
            return day;
        } catch (DateTimeException e) {
            refusals.add(Reason.DAY_WRONG, "day");
            return clock.today();
        }
    }

    private static Optional<Right> right(Search search) {
        return Arrays.stream(Right.values())
                .filter(r -> r.name().equals(search.right()))
                .findFirst();
    }

    private BookPage page(Search search, List<Grant> found) {
        var shown = search.day().isEmpty() ? new Search(clock.today().toString(), search.q(), search.right()) : search;
        var count = found.size() > MOST
                ? words.say("rights.count-cut", found.size(), MOST)
                : words.say("rights.count", found.size());
        var rights = Arrays.stream(Right.values())
                .map(r -> new Choice(r.name(), said(r)))
                .toList();
        var first = found.stream().limit(MOST).toList();
        var names = reach.names(first.stream().map(Grant::post).toList());
        var lines = first.stream().map(g -> line(g, names)).toList();
        return new BookPage(words.say("rights.door"), shown, clock.today().toString(), count, lines, rights);
    }

    private Line line(Grant grant, Map<String, String> names) {
        var post = grant.post();
        var role = words.say("staff.role-" + post.role());
        var giver = grant.giver();
        var why = giver == null
                ? words.say("rights.by-post", post.unitName(), role)
                : words.say("rights.by-lending", giver, post.unitName(), role);
        var until = grant.until();
        var since = until == null
                ? words.say("rights.since", grant.since().toString())
                : words.say("rights.since-until", grant.since().toString(), until.toString());
        var rights = post.rights().stream().sorted().map(this::said).toList();
        return new Line(grant.person(), grant.name(), grant.account(), why, since, reach.of(post, names), rights);
    }

    private String said(Right right) {
        var code = right.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.sayOr("rights.right-" + code, code);
    }
}
