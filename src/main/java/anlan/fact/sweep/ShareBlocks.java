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

/** Blocks are given to teams: by their numbers, or all that are no team's in equal runs. */
@UseCase
class ShareBlocks {

    private static final SweepPages.Asked NOTHING = new SweepPages.Asked("", "");

    private final Keeping keeping;
    private final Coverage coverage;
    private final Teams teams;
    private final SweepBook book;

    ShareBlocks(Keeping keeping, Coverage coverage, Teams teams, SweepBook book) {
        this.keeping = keeping;
        this.coverage = coverage;
        this.teams = teams;
        this.book = book;
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sweeps/{id:\\d+}/shares")
    ModelAndView share(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long part,
            @RequestParam(defaultValue = "0") int team,
            @RequestParam(defaultValue = "") String numbers,
            Viewer viewer) {
        var sweep = keeping.open(id, viewer);
        var refusals = new Refusals();
        refusals.require(teams.names(sweep).containsKey(team), SweepFault.TEAM_UNKNOWN, "team");
        var wanted = Numbers.read(numbers);
        if (refusals.require(wanted.isPresent(), SweepFault.NUMBERS_UNREADABLE, "numbers")) {
            var given = coverage.of(id).stream()
                    .filter(b -> b.cut() == part && wanted.orElseThrow().contains(b.number()))
                    .toList();
            refusals.require(given.size() == wanted.orElseThrow().size(), SweepFault.NUMBERS_UNKNOWN, "numbers");
            if (!refusals.any()) {
                book.share(sweep, team, given, viewer);
                return Page.to(sweep.path(), "sweep.note-shared");
            }
        }
        return keeping.refused(sweep, NOTHING, new SweepPage.Typed("", numbers, ""), refusals, viewer);
    }

    /** All that are no team's, in the order of their numbers, each team a run. */
    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sweeps/{id:\\d+}/shares/even")
    ModelAndView even(@PathVariable long id, Viewer viewer) {
        var sweep = keeping.open(id, viewer);
        var refusals = new Refusals();
        var all = teams.of(sweep);
        if (!refusals.require(!all.isEmpty(), SweepFault.TEAM_MISSING, "")) {
            return keeping.refused(sweep, NOTHING, SweepPage.Typed.nothing(), refusals, viewer);
        }
        var free = coverage.of(id).stream().filter(b -> b.team() == null).toList();
        for (int i = 0; i < all.size(); i++) {
            var run = free.subList(free.size() * i / all.size(), free.size() * (i + 1) / all.size());
            if (!run.isEmpty()) {
                book.share(sweep, all.get(i).team(), run, viewer);
            }
        }
        return Page.to(sweep.path(), "sweep.note-shared");
    }
}
