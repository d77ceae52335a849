package anlan.ground.unit;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Form;
import anlan.ground.staff.Unit;
import anlan.ground.staff.UnitKind;
import anlan.ground.staff.Units;
import anlan.ground.web.Refusals;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must hold of a unit, whoever writes it. */
@Component
public class UnitRules {

    enum Reason {
        UNIT_CODE_TAKEN,
        KIND_UNKNOWN,
        PARENT_UNKNOWN,
        PARENT_MISSING,
        PARENT_CIRCLE,
        COMMISSION_IS_ONE,
        AREA_UNKNOWN,
        FORM_STALE,
        UNIT_HAS_PEOPLE,
        UNIT_HAS_UNITS
    }

    private final Units units;
    private final AreaNames areas;
    private final JdbcClient jdbc;
    private final OfficeClock clock;

    UnitRules(Units units, AreaNames areas, JdbcClient jdbc, OfficeClock clock) {
        this.units = units;
        this.areas = areas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param unit as it is; null for a new one */
    Refusals refuse(Viewer viewer, @Nullable Unit unit, UnitForm form) {
        var refusals = new Refusals();
        Form.named(form.name(), 80, "name", refusals);
        if (Form.unitCode(form.code(), "code", refusals)) {
            var same = units.byCode(form.code()).filter(u -> unit == null || u.id() != unit.id());
            refusals.require(
                    same.isEmpty(),
                    Reason.UNIT_CODE_TAKEN,
                    "code",
                    same.map(Unit::name).orElse(""));
        }
        refuseKind(unit, form, refusals);
        refuseParent(viewer, unit, form, refusals);
        refuseAreas(form.allAreas(), refusals);
        if (unit != null) {
            refusals.require(form.version().equals(String.valueOf(unit.version())), Reason.FORM_STALE, "");
        }
        return refusals;
    }

    /**
     * What is wrong with a row by itself, whatever stands in the others.
     *
     * @param kind empty when the typed one is none
     */
    public void refuse(String code, String name, Optional<UnitKind> kind, Collection<String> typed, Refusals refusals) {
        Form.unitCode(code, "code", refusals);
        Form.named(name, 80, "name", refusals);
        if (refusals.require(kind.isPresent(), Reason.KIND_UNKNOWN, "kind")) {
            var commission = kind.orElseThrow() == UnitKind.COMMISSION;
            refusals.require(commission == code.equals(Units.COMMISSION), Reason.COMMISSION_IS_ONE, "kind");
        }
        refuseAreas(typed, refusals);
    }

    private void refuseAreas(Collection<String> codes, Refusals refusals) {
        for (var code : codes) {
            refusals.require(areas.known(code), Reason.AREA_UNKNOWN, "areas", code);
        }
    }

    /** There is one commission, and it stays what it is: its wide posts reach every unit. */
    private static void refuseKind(@Nullable Unit unit, UnitForm form, Refusals refusals) {
        var kind = UnitKind.of(form.kind());
        if (refusals.require(kind.isPresent(), Reason.KIND_UNKNOWN, "kind")) {
            var is = unit != null && unit.code().equals(Units.COMMISSION);
            var becomes =
                    kind.orElseThrow() == UnitKind.COMMISSION && form.code().equals(Units.COMMISSION);
            refusals.require(
                    is ? becomes : kind.orElseThrow() != UnitKind.COMMISSION, Reason.COMMISSION_IS_ONE, "kind");
        }
    }

    private void refuseParent(Viewer viewer, @Nullable Unit unit, UnitForm form, Refusals refusals) {
        var kept = viewer.units(Right.STAFF_KEEP);
        if (form.parent().isEmpty()) {
            var all = units.byCode(Units.COMMISSION)
                    .filter(c -> kept.contains(c.id()))
                    .isPresent();
            refusals.require(all && !form.kind().equals(UnitKind.SECTION.code()), Reason.PARENT_MISSING, "parent");
            return;
        }
        var parent = Form.number(form.parent())
                .filter(kept::contains)
                .flatMap(units::find)
                .filter(u -> u.endedOn() == null);
        if (refusals.require(parent.isPresent(), Reason.PARENT_UNKNOWN, "parent") && unit != null) {
            refusals.require(!below(unit.id(), parent.orElseThrow().id()), Reason.PARENT_CIRCLE, "parent");
        }
    }

    private boolean below(long top, long unit) {
        return jdbc.sql("select exists (select from unit_line where unit = ? and above = ?)")
                .params(unit, top)
                .query(Boolean.class)
                .single();
    }

    Refusals refuseEnding(Unit unit) {
        var refusals = new Refusals();
        refusals.require(!unit.code().equals(Units.COMMISSION), Reason.COMMISSION_IS_ONE, "ending");
        refusals.require(units.children(unit.id()).isEmpty(), Reason.UNIT_HAS_UNITS, "ending");
        var people = jdbc.sql("""
                        select exists (select from post p join person n on n.district = p.district and n.id = p.person
                          where p.unit = :unit and (p.until is null or p.until >= :today) and (n.left_on is null or n.left_on > :today))
                        """)
                .param("unit", unit.id())
                .param("today", clock.today())
                .query(Boolean.class)
                .single();
        refusals.require(!people, Reason.UNIT_HAS_PEOPLE, "ending");
        return refusals;
    }
}
