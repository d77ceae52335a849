package anlan.ground.unit;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Roster;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A unit is no more: it can no longer be chosen, and the past keeps its name. */
@UseCase
class UnitEnding {

    private final UnitEdit edit;
    private final UnitRules rules;
    private final Roster roster;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final OfficeClock clock;

    UnitEnding(UnitEdit edit, UnitRules rules, Roster roster, JdbcClient jdbc, Audit audit, OfficeClock clock) {
        this.edit = edit;
        this.rules = rules;
        this.roster = roster;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/units/{id}/ending")
    ModelAndView end(Viewer viewer, @PathVariable long id) {
        roster.turn();
        var unit = edit.kept(viewer, id);
        var refusals = rules.refuseEnding(unit);
        if (refusals.any()) {
            return Page.refused(UnitEdit.VIEW, edit.page(viewer, unit), refusals);
        }
        var ended = jdbc.sql(
                        "update unit set ended_on = :today, version = version + 1 where id = :id and ended_on is null")
                .param("today", clock.today())
                .param("id", id)
                .update();
        if (ended > 0) {
            audit.did("staff.unit-ended", "unit/" + unit.code(), unit, null, null);
        }
        return Page.to("/units/" + id, "staff.saved");
    }
}
