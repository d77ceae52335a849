package anlan.fact.helping;

import anlan.fact.problem.Powers;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.Problems;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.place.Area;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The unit in charge says which other areas of the district the problem touches. */
@UseCase
class TouchAreas {

    private static final String VIEW = "fact/helping/TouchAreas";
    private static final int WHY = 500;

    private final Problems problems;
    private final ProblemBook turns;
    private final Touched touched;
    private final Areas areas;
    private final Audit audit;
    private final Words words;

    TouchAreas(Problems problems, ProblemBook turns, Touched touched, Areas areas, Audit audit, Words words) {
        this.problems = problems;
        this.turns = turns;
        this.touched = touched;
        this.areas = areas;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.PROBLEMS_HANDLE)
    @GetMapping("/problems/{id}/areas")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return Page.of(VIEW, page(open(id, viewer), touched.codes(id), ""));
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/areas")
    ModelAndView set(
            @PathVariable long id,
            @RequestParam(name = "area", required = false) @Nullable List<String> typed,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        turns.takeTurn(id);
        var problem = open(id, viewer);
        var main = problem.kept().account().area();
        var codes = typed == null
                ? List.<String>of()
                : typed.stream().distinct().sorted().toList();
        var before = touched.codes(id);
        var refusals = new Refusals();
        refusals.require(codes.stream().allMatch(c -> areas.find(c).isPresent()), HelpFault.AREA_UNKNOWN, "area");
        refusals.require(codes.stream().noneMatch(areas.above(main)::contains), HelpFault.AREA_MAIN, "area");
        refusals.require(refusals.any() || !codes.equals(before), HelpFault.NOTHING_CHANGED, "area");
        refusals.require(!why.isBlank(), HelpFault.WHY_MISSING, "why");
        refusals.require(why.length() <= WHY, HelpFault.WHY_LONG, "why", WHY);
        if (refusals.any()) {
            return Page.refused(VIEW, page(problem, codes, why), refusals);
        }
        touched.set(id, codes, why.strip(), viewer.name());
        audit.did("helping.areas", "problem/" + id, before, codes, why.strip());
        return Page.to(problem.kept().path(), "helping.note-areas");
    }

    private Problem open(long id, Viewer viewer) {
        return problems.find(id, viewer)
                .filter(p -> p.state().open())
                .filter(p -> Powers.handles(viewer, p) || Powers.leads(viewer, p))
                .orElseThrow(NotFound::new);
    }

    /** The townships of the district, and what lies beside the main area; without that one and those that it lies in. */
    private AreasPage page(Problem problem, List<String> chosen, String why) {
        var kept = problem.kept();
        var above = areas.above(kept.account().area());
        var tree = AreaTree.of(areas);
        var beside = tree.parent(kept.account().area()).map(tree::below).orElse(List.of());
        return new AreasPage(
                words.say("helping.areas"),
                kept.account().title(),
                kept.path() + "/areas",
                kept.path(),
                areas.find(kept.account().area()).map(Area::name).orElse(""),
                Stream.concat(tree.below(AreaTree.districtCode()).stream(), beside.stream())
                        .distinct()
                        .filter(a -> !above.contains(a.code()))
                        .map(a -> new AreasPage.Choice(a.code(), a.name(), chosen.contains(a.code())))
                        .toList(),
                why);
    }
}
