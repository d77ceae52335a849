package anlan.ground.unit;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.staff.Form;
import anlan.ground.staff.Roster;
import anlan.ground.staff.UnitKind;
import anlan.ground.staff.Units;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A new unit. */
@UseCase
class UnitAdd {

    private final UnitEdit edit;
    private final Units units;
    private final UnitRules rules;
    private final Roster roster;
    private final Audit audit;

    UnitAdd(UnitEdit edit, Units units, UnitRules rules, Roster roster, Audit audit) {
        this.edit = edit;
        this.units = units;
        this.rules = rules;
        this.roster = roster;
        this.audit = audit;
    }

    @May(Right.STAFF_KEEP)
    @GetMapping("/units/new")
    ModelAndView fresh(Viewer viewer, @RequestParam(defaultValue = "") String parent) {
        var kind = Form.line(parent).isEmpty() ? UnitKind.TOWNSHIP : UnitKind.SECTION;
        return Page.of(
                UnitEdit.VIEW, edit.page(viewer, 0, new UnitForm("", "", kind.code(), parent, List.of(), "", "")));
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/units")
    ModelAndView add(Viewer viewer, @ModelAttribute UnitForm form) {
        roster.turn();
        var refusals = rules.refuse(viewer, null, form);
        if (refusals.any()) {
            return Page.refused(UnitEdit.VIEW, edit.page(viewer, 0, form), refusals);
        }
        var id = roster.unit(edit.row(form));
        audit.did(
                "staff.unit-added", "unit/" + form.code(), null, units.find(id).orElseThrow(), null);
        return Page.to("/units/" + id);
    }
}
