package anlan.ground.roster;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.staff.Roster;
import anlan.ground.staff.Unit;
import anlan.ground.staff.UnitKind;
import anlan.ground.staff.Units;
import anlan.ground.unit.UnitRules;
import anlan.ground.web.Refusals;
import anlan.ground.web.Refused;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The units of a file: known kinds, areas there are, a tree without circles, written from the top down. */
@Component
class UnitRows {

    enum Reason {
        ROW_TWICE,
        PARENT_ABSENT,
        UNIT_OUT_OF_SIGHT,
        UNIT_NO_MORE,
        SECTION_WITHOUT_PARENT,
        ROWS_IN_CIRCLE
    }

    private final Units units;
    private final UnitRules rules;
    private final MessageSource words;

    UnitRows(Units units, UnitRules rules, MessageSource words) {
        this.units = units;
        this.rules = rules;
        this.words = words;
    }

    void check(List<RosterLine.OfUnit> lines, Viewer viewer, RosterCheck.Findings findings) {
        var codes = new HashSet<String>();
        var good = new LinkedHashMap<RosterLine.OfUnit, Roster.UnitRow>();
        var inFile = new HashSet<>(lines.stream().map(RosterLine.OfUnit::code).toList());
        for (var line : lines) {
            var refusals = new Refusals();
            refusals.require(codes.add(line.code()), Reason.ROW_TWICE, "", line.code());
            refuse(line, viewer, inFile, refusals);
            findings.refuse(line, refusals.all());
            if (!refusals.any()) {
                good.put(line, row(line));
            }
        }
        order(good, findings);
    }

    private void refuse(RosterLine.OfUnit line, Viewer viewer, Set<String> inFile, Refusals refusals) {
        var kept = viewer.units(Right.STAFF_KEEP);
        var kind = kind(line.kind());
        rules.refuse(line.code(), line.name(), kind, codes(line.areas()), refusals);
        refusals.require(
                kind.isEmpty()
                        || kind.get() != UnitKind.SECTION
                        || !line.parent().isEmpty(),
                Reason.SECTION_WITHOUT_PARENT,
                "");
        if (!line.parent().isEmpty() && !inFile.contains(line.parent())) {
            var parent = units.byCode(line.parent()).filter(u -> kept.contains(u.id()) && u.endedOn() == null);
            refusals.require(parent.isPresent(), Reason.PARENT_ABSENT, "", line.parent());
        }
        var there = units.byCode(line.code());
        refusals.require(there.isEmpty() || kept.contains(there.get().id()), Reason.UNIT_OUT_OF_SIGHT, "", line.code());
        refusals.require(there.isEmpty() || there.get().endedOn() == null, Reason.UNIT_NO_MORE, "", line.code());
    }

    /** From the top down; what would go round in a circle is told so. */
    private void order(Map<RosterLine.OfUnit, Roster.UnitRow> good, RosterCheck.Findings findings) {
        var tree = new RosterTree(units, good.keySet());
        tree.down().forEach(line -> keep(Objects.requireNonNull(good.get(line)), findings));
        good.keySet().stream()
                .filter(tree::circles)
                .forEach(line -> findings.refuse(line, List.of(new Refused(Reason.ROWS_IN_CIRCLE, ""))));
    }

    private void keep(Roster.UnitRow row, RosterCheck.Findings findings) {
        if (same(row)) {
            findings.same++;
        } else {
            findings.units.add(row);
        }
    }

    private boolean same(Roster.UnitRow row) {
        return units.byCode(row.code())
                .filter(u -> u.name().equals(row.name())
                        && u.kind() == row.kind()
                        && u.areas().equals(row.areas().stream().sorted().toList())
                        && Optional.ofNullable(u.parent())
                                .flatMap(units::find)
                                .map(Unit::code)
                                .equals(Optional.ofNullable(row.parent())))
                .isPresent();
    }

    private Roster.UnitRow row(RosterLine.OfUnit line) {
        return new Roster.UnitRow(
                line.code(),
                line.name(),
                kind(line.kind()).orElseThrow(),
                line.parent().isEmpty() ? null : line.parent(),
                codes(line.areas()));
    }

    private static List<String> codes(String areas) {
        return Arrays.stream(areas.split("[^0-9]+"))
                .filter(c -> !c.isEmpty())
                .distinct()
                .toList();
    }

    /** A kind by its code or its name in either language. */
    private Optional<UnitKind> kind(String typed) {
        return Stream.of(UnitKind.values())
                .filter(k -> k.code().equals(typed.toLowerCase(Locale.ROOT))
                        || named("staff.kind-" + k.code(), typed, words))
                .findFirst();
    }

    static boolean named(String key, String typed, MessageSource words) {
        return RosterHead.LANGUAGES.stream()
                .anyMatch(language -> words.getMessage(key, null, language)
                                .equalsIgnoreCase(typed.replace('(', '（').replace(')', '）'))
                        || words.getMessage(key, null, language).equalsIgnoreCase(typed));
    }
}
