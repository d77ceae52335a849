package anlan.fact.sweep;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Door;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The sweeps one sees, those under way first, each with how much of it is walked. */
@UseCase
class ListSweeps {

    record ListPage(String title, List<Line> lines, boolean mayPlan) {}

    record Line(String path, String title, String days, String stage, String badge, String blocks, String percent) {}

    private final Sweeps sweeps;
    private final Coverage coverage;
    private final Words words;

    ListSweeps(Sweeps sweeps, Coverage coverage, Words words) {
        this.sweeps = sweeps;
        this.coverage = coverage;
        this.words = words;
    }

    @Bean
    static Door sweepsDoor() {
        return new Door(Door.Section.WORK, 30, "/sweeps", "sweep.sweeps", Right.SWEEPS_SEE);
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sweeps")
    ModelAndView list(Viewer viewer) {
        return Page.of(
                "fact/sweep/ListSweeps",
                new ListPage(
                        words.say("sweep.sweeps"),
                        sweeps.all(viewer).stream().map(this::line).toList(),
                        viewer.may(Right.SWEEPS_KEEP)));
    }

    private Line line(Sweep sweep) {
        var share = Coverage.Share.of(coverage.of(sweep.id()));
        return new Line(
                sweep.path(),
                sweep.title(),
                words.say("sweep.days", sweep.from().toString(), sweep.to().toString()),
                words.say("sweep.stage-" + sweep.stage()),
                sweep.badge(),
                words.say("sweep.of", share.visited(), share.all()),
                share.percent());
    }
}
