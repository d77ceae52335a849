package anlan.ground.staff;

import anlan.ground.access.May;
import anlan.ground.access.Reach;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.SecondFactors;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One person: name, account, the posts held and once held. */
@UseCase
class PersonCard {

    static final String VIEW = "ground/staff/PersonCard";

    record CardPage(
            String title,
            People.Person person,
            List<PostLine> posts,
            boolean keep,
            boolean secondFactor,
            PostRules.PostForm form,
            List<Choice> units,
            List<Choice> roles) {}

    record PostLine(
            long id,
            String unit,
            String role,
            String title,
            LocalDate since,
            @Nullable LocalDate until,
            boolean over,
            boolean kept) {}

    private final People people;
    private final PostRules rules;
    private final SecondFactors factors;
    private final OfficeClock clock;
    private final Words words;

    PersonCard(People people, PostRules rules, SecondFactors factors, OfficeClock clock, Words words) {
        this.people = people;
        this.rules = rules;
        this.factors = factors;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.STAFF_SEE)
    @GetMapping("/people/{id}")
    ModelAndView show(Viewer viewer, @PathVariable long id) {
        return Page.of(VIEW, page(viewer, id, empty()));
    }

    People.Person kept(Viewer viewer, long id) {
        return people.kept(id, viewer).orElseThrow(NotFound::new);
    }

    PostRules.PostForm empty() {
        return new PostRules.PostForm("", "", "", clock.today().toString());
    }

    CardPage page(Viewer viewer, long id, PostRules.PostForm form) {
        var seen = viewer.reach(Right.STAFF_SEE);
        var kept = viewer.reach(Right.STAFF_KEEP);
        var person = people.find(id, seen).orElseThrow(NotFound::new);
        var keep = people.kept(id, viewer).isPresent();
        var posts = people.posts(id).stream()
                .filter(p -> seen.has(p.unit()))
                .map(p -> line(p, kept))
                .toList();
        return new CardPage(
                person.name(), person, posts, keep, factors.on(id), form, rules.units(viewer), rules.roles(viewer));
    }

    private PostLine line(People.Held post, Reach kept) {
        return new PostLine(
                post.id(),
                post.unitName(),
                words.say("staff.role-" + post.role()),
                post.title(),
                post.since(),
                post.until(),
                post.over(clock.today()),
                kept.has(post.unit()) && !post.over(clock.today()));
    }
}
