package anlan.ground.unit;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.staff.Choice;
import anlan.ground.staff.Form;
import anlan.ground.staff.Roster;
import anlan.ground.staff.Unit;
import anlan.ground.staff.UnitKind;
import anlan.ground.staff.Units;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Another name, place in the tree or set of areas for a unit. */
@UseCase
class UnitEdit {

    static final String VIEW = "ground/unit/UnitEdit";

    record EditPage(
            String title,
            long id,
            UnitForm form,
            List<Choice> kinds,
            List<Choice> parents,
            List<AreaNames.Choice> areas) {}

    private final Units units;
    private final UnitRules rules;
    private final Roster roster;
    private final AreaNames areas;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Words words;

    UnitEdit(Units units, UnitRules rules, Roster roster, AreaNames areas, JdbcClient jdbc, Audit audit, Words words) {
        this.units = units;
        this.rules = rules;
        this.roster = roster;
        this.areas = areas;
        this.jdbc = jdbc;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.STAFF_KEEP)
    @GetMapping("/units/{id}/edit")
    ModelAndView form(Viewer viewer, @PathVariable long id) {
        return Page.of(VIEW, page(viewer, kept(viewer, id)));
    }

    /** The form as the unit stands now. */
    EditPage page(Viewer viewer, Unit unit) {
        var parent = unit.parent() == null ? "" : String.valueOf(unit.parent());
        var lower = String.join(" ", areas.lower(unit.areas()));
        var version = String.valueOf(unit.version());
        var kind = unit.kind().code();
        return page(
                viewer, unit.id(), new UnitForm(unit.code(), unit.name(), kind, parent, unit.areas(), lower, version));
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/units/{id}")
    ModelAndView change(Viewer viewer, @PathVariable long id, @ModelAttribute UnitForm form) {
        roster.turn();
        var unit = kept(viewer, id);
        var refusals = rules.refuse(viewer, unit, form);
        if (refusals.any()) {
            return Page.refused(VIEW, page(viewer, id, form), refusals);
        }
        jdbc.sql("update unit set code = :new where id = :id")
                .param("new", form.code())
                .param("id", id)
                .update();
        roster.unit(row(form));
        audit.did(
                "staff.unit-changed",
                "unit/" + form.code(),
                unit,
                units.find(id).orElseThrow(),
                null);
        return Page.to("/units/" + id, "staff.saved");
    }

    Unit kept(Viewer viewer, long id) {
        return units.find(id)
                .filter(u -> viewer.units(Right.STAFF_KEEP).contains(u.id()))
                .orElseThrow(NotFound::new);
    }

    /** As it is written; call it once the form was not refused. */
    Roster.UnitRow row(UnitForm form) {
        var parent =
                Form.number(form.parent()).flatMap(units::find).map(Unit::code).orElse(null);
        return new Roster.UnitRow(
                form.code(), form.name(), UnitKind.of(form.kind()).orElseThrow(), parent, form.allAreas());
    }

    EditPage page(Viewer viewer, long id, UnitForm form) {
        var kinds = Stream.of(UnitKind.values())
                .map(k -> new Choice(k.code(), words.say("staff.kind-" + k.code())))
                .toList();
        var parents = units.among(viewer.reach(Right.STAFF_KEEP)).stream()
                .filter(u -> u.id() != id && u.endedOn() == null)
                .map(u -> new Choice(String.valueOf(u.id()), u.name()))
                .toList();
        var title = id == 0 ? words.say("unit.unit-new") : form.name();
        return new EditPage(title, id, form, kinds, parents, areas.choices(form.allAreas()));
    }
}
