package anlan.fact.bundle;

import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.Problems;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody did to many problems at once, and the way back while nothing has come of it: for all of them or for none. */
@UseCase
class ShowBundle {

    static final String VIEW = "fact/bundle/ShowBundle";

    /** @param why it cannot be taken back; empty where it can */
    record Line(String path, String number, String title, String state, String why) {}

    record ShownPage(
            String title, String said, String words, String path, List<Line> lines, long stuck, boolean undone) {}

    /** @param problem that the viewer sees */
    private record Way(BundleBook.Line line, Problem problem, Plan plan) {}

    private final BundleBook bundles;
    private final Problems problems;
    private final ProblemBook book;
    private final Undoing undoing;
    private final Deeds deeds;
    private final ProblemDays days;
    private final Words words;

    ShowBundle(
            BundleBook bundles,
            Problems problems,
            ProblemBook book,
            Undoing undoing,
            Deeds deeds,
            ProblemDays days,
            Words words) {
        this.bundles = bundles;
        this.problems = problems;
        this.book = book;
        this.undoing = undoing;
        this.deeds = deeds;
        this.days = days;
        this.words = words;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems/bundles/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        var kept = bundles.find(id, viewer).orElseThrow(NotFound::new);
        return Page.of(VIEW, page(kept, ways(kept, viewer)));
    }

    @May(Right.PROBLEMS_SEE)
    @PostMapping("/problems/bundles/{id:\\d+}/undoing")
    ModelAndView undo(@PathVariable long id, Viewer viewer) {
        var kept = bundles.find(id, viewer)
                .filter(b -> viewer.may(b.deed().right()))
                .orElseThrow(NotFound::new);
        bundles.lines(id).forEach(line -> book.takeTurn(line.problem()));
        var ways = ways(kept, viewer);
        var refusals = new Refusals();
        refusals.require(
                ways.size() == kept.many() && ways.stream().noneMatch(w -> w.plan() instanceof Plan.No),
                BundleFault.NOT_ALL,
                "");
        refusals.require(bundles.undo(id, viewer), BundleFault.UNDONE_ALREADY, "");
        if (refusals.any()) {
            return Page.refused(VIEW, page(kept, ways), refusals);
        }
        ways.forEach(w -> deeds.carryOut(w.problem(), w.plan(), kept.deed(), viewer));
        return Page.to(kept.path(), "bundle.note-undone");
    }

    private List<Way> ways(BundleBook.Kept kept, Viewer viewer) {
        return bundles.lines(kept.id()).stream()
                .flatMap(line ->
                        problems
                                .find(line.problem(), viewer)
                                .map(p -> new Way(line, p, undoing.of(p, line, viewer)))
                                .stream())
                .toList();
    }

    private ShownPage page(BundleBook.Kept kept, List<Way> ways) {
        var lines = ways.stream().map(w -> line(kept, w)).toList();
        return new ShownPage(
                words.say("bundle.title"),
                kept.said(words, days.instant(kept.at())),
                kept.words(),
                kept.path(),
                lines,
                lines.stream().filter(l -> !l.why().isEmpty()).count() + kept.many() - lines.size(),
                kept.undone());
    }

    private Line line(BundleBook.Kept kept, Way way) {
        var problem = way.problem().kept();
        return new Line(
                problem.path(),
                days.number(problem.number()),
                problem.account().title(),
                words.say("problem.state-" + way.problem().state().word()),
                way.plan() instanceof Plan.No no && !kept.undone() ? words.say(no.why()) : "");
    }
}
