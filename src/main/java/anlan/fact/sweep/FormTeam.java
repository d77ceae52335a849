package anlan.fact.sweep;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People are put into teams. */
@UseCase
class FormTeam {

    private static final int LONGEST = 20;

    private final Keeping keeping;
    private final Teams teams;
    private final SweepBook book;

    FormTeam(Keeping keeping, Teams teams, SweepBook book) {
        this.keeping = keeping;
        this.teams = teams;
        this.book = book;
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sweeps/{id:\\d+}/teams")
    ModelAndView form(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") long unit,
            @RequestParam @Nullable List<Long> person,
            Viewer viewer) {
        var sweep = keeping.open(id, viewer);
        var refusals = new Refusals();
        var called = name.strip();
        refusals.require(
                !called.isEmpty() && called.length() <= LONGEST, SweepFault.TEAM_NAME_MISSING, "name", LONGEST);
        var chosen = new LinkedHashMap<Long, String>();
        var known = viewer.reach(Right.SWEEPS_KEEP).has(unit) ? teams.people(unit) : Map.<Long, String>of();
        for (var each : person == null ? List.<Long>of() : person) {
            if (refusals.require(known.containsKey(each), SweepFault.PEOPLE_UNKNOWN, "person")) {
                chosen.put(each, known.getOrDefault(each, ""));
            }
        }
        refusals.require(!chosen.isEmpty() || refusals.any(), SweepFault.PEOPLE_MISSING, "person");
        if (refusals.any()) {
            var asked = new SweepPages.Asked("", String.valueOf(unit));
            return keeping.refused(sweep, asked, new SweepPage.Typed(name, "", ""), refusals, viewer);
        }
        book.team(sweep, called, chosen, viewer);
        return Page.to(sweep.path() + "?unit=" + unit, "sweep.note-teamed");
    }
}
