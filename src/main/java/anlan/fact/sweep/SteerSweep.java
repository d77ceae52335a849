package anlan.fact.sweep;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A sweep is started, once somebody walks each block; and closed, with the reason where blocks are left. */
@UseCase
class SteerSweep {

    private final Keeping keeping;
    private final Coverage coverage;
    private final Teams teams;
    private final SweepBook book;

    SteerSweep(Keeping keeping, Coverage coverage, Teams teams, SweepBook book) {
        this.keeping = keeping;
        this.coverage = coverage;
        this.teams = teams;
        this.book = book;
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sweeps/{id:\\d+}/start")
    ModelAndView start(@PathVariable long id, Viewer viewer) {
        var sweep = keeping.kept(id, viewer);
        var refusals = new Refusals();
        refusals.require(sweep.at() == Sweep.Stage.PLANNED, SweepFault.NOT_STARTABLE, "");
        refusals.require(!teams.of(sweep).isEmpty(), SweepFault.TEAM_MISSING, "");
        long open = coverage.of(id).stream().filter(b -> b.team() == null).count();
        refusals.require(open == 0, SweepFault.SHARES_MISSING, "", open);
        if (refusals.any()) {
            return refused(sweep, "", refusals, viewer);
        }
        book.start(sweep, viewer);
        return Page.to(sweep.path(), "sweep.note-started");
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sweeps/{id:\\d+}/closing")
    ModelAndView close(@PathVariable long id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        var sweep = keeping.kept(id, viewer);
        var share = Coverage.Share.of(coverage.of(id));
        long left = share.all() - share.visited();
        var refusals = new Refusals();
        refusals.require(sweep.started(), SweepFault.NOT_STARTED, "");
        refusals.require(left == 0 || !words.isBlank(), SweepFault.REASON_MISSING, "words", left);
        if (refusals.any()) {
            return refused(sweep, words, refusals, viewer);
        }
        book.close(sweep, left, words.strip(), viewer);
        return Page.to(sweep.path(), "sweep.note-closed");
    }

    private ModelAndView refused(Sweep sweep, String words, Refusals refusals, Viewer viewer) {
        return keeping.refused(
                sweep, new SweepPages.Asked("", ""), new SweepPage.Typed("", "", words), refusals, viewer);
    }
}
