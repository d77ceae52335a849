package anlan.ground.agency;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Choice;
import anlan.ground.staff.PostRules;
import anlan.ground.web.Page;
import anlan.ground.web.Site;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the office says what the provider's groups stand for, whom it takes in, and sees who came by it. */
@UseCase
class AgencyBook {

    static final String VIEW = "ground/agency/AgencyBook";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /**
     * @param issuer empty where no provider is set
     * @param answerTo what has to be registered at the provider
     * @param backTo the same for signing out; empty where that is not offered
     */
    record BookPage(
            String title,
            String issuer,
            String personClaim,
            String groupsClaim,
            String answerTo,
            String backTo,
            boolean welcoming,
            List<Line> lines,
            MeanGroup.GroupForm form,
            List<Choice> units,
            List<Choice> roles,
            List<Comer> comers) {}

    record Line(long id, String group, String unit, String role) {}

    record Comer(long person, String name, String account, String since, String used) {}

    private final Groups groups;
    private final Identities identities;
    private final Provider provider;
    private final PostRules rules;
    private final OfficeClock clock;
    private final Site site;
    private final Words words;

    AgencyBook(
            Groups groups,
            Identities identities,
            Provider provider,
            PostRules rules,
            OfficeClock clock,
            Site site,
            Words words) {
        this.groups = groups;
        this.identities = identities;
        this.provider = provider;
        this.rules = rules;
        this.clock = clock;
        this.site = site;
        this.words = words;
    }

    @May(Right.STAFF_KEEP)
    @GetMapping("/agency")
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        return Page.of(VIEW, page(viewer, new MeanGroup.GroupForm("", "", ""), request));
    }

    BookPage page(Viewer viewer, MeanGroup.GroupForm form, HttpServletRequest request) {
        var kept = viewer.units(Right.STAFF_KEEP);
        var settings = provider.settings();
        return new BookPage(
                words.say("agency.door"),
                settings.on() ? settings.issuer() : "",
                settings.person(),
                settings.groups(),
                AgencySignIn.answerTo(site, request).toString(),
                settings.signOut() ? AgencySignOut.backTo(site, request).toString() : "",
                groups.welcoming(),
                groups.all().stream()
                        .filter(m -> kept.contains(m.unit()))
                        .map(this::line)
                        .toList(),
                form,
                rules.units(viewer),
                rules.roles(viewer),
                identities.of(kept).stream().map(this::comer).toList());
    }

    private Line line(Groups.Meaning meaning) {
        return new Line(meaning.id(), meaning.name(), meaning.unitName(), words.say("staff.role-" + meaning.role()));
    }

    private Comer comer(Identities.Known known) {
        return new Comer(known.person(), known.name(), known.account(), minute(known.since()), minute(known.usedAt()));
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
