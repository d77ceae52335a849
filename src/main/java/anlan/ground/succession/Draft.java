package anlan.ground.succession;

import anlan.ground.place.Area;
import anlan.ground.web.Refusals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes the lines of a change out of what was chosen in the form. */
final class Draft {

    private final Known known;
    private final Refusals refusals;
    private final FreeCodes free;
    private final List<Line> lines = new ArrayList<>();

    Draft(Known known, Refusals refusals) {
        this.known = known;
        this.refusals = refusals;
        this.free = new FreeCodes(known);
    }

    List<Line> of(Wanted wanted) {
        var areas = wanted.chosen().stream()
                .distinct()
                .flatMap(code -> known.find(code).stream())
                .toList();
        switch (wanted.kindOr()) {
            case "merge" -> merge(areas, wanted);
            case "split" -> split(areas, wanted);
            case "move" -> move(areas, wanted);
            case "rename" -> rename(areas, wanted);
            default -> refusals.add(SuccessionFault.KIND_UNKNOWN, "kind");
        }
        return refusals.any() ? List.of() : List.copyOf(lines);
    }

    private void merge(List<Area> areas, Wanted wanted) {
        if (!refusals.require(!areas.isEmpty(), SuccessionFault.NONE_CHOSEN, "areas")) return;
        var into = known.find(Wanted.text(wanted.into())).orElse(null);
        if (into == null) {
            if (!refusals.require(areas.size() > 1, SuccessionFault.MERGE_ONE, "areas") || !fresh(wanted)) return;
            areas.forEach(a -> line(a.code(), Wanted.text(wanted.code()), Wanted.text(wanted.name())));
            return;
        }
        boolean others = areas.stream().anyMatch(a -> !a.code().equals(into.code()));
        if (!refusals.require(others, SuccessionFault.INTO_ITSELF, "into", into.name(), into.code())) return;
        var name = Wanted.text(wanted.name()).isEmpty() ? into.name() : Wanted.text(wanted.name());
        Stream.concat(Stream.of(into), areas.stream())
                .distinct()
                .sorted(Comparator.comparing(Area::code))
                .forEach(a -> line(a.code(), into.code(), name));
    }

    /** Villages that go make a new township; of an area without any below, a part goes that nobody can count backwards. */
    private void split(List<Area> areas, Wanted wanted) {
        var from = known.find(Wanted.text(wanted.within())).orElse(null);
        if (!refusals.require(from != null, SuccessionFault.NONE_CHOSEN, "areas") || from == null || !fresh(wanted))
            return;
        int below = known.below(from.code()).size();
        refusals.require(below == 0 || !areas.isEmpty(), SuccessionFault.NONE_CHOSEN, "areas");
        refusals.require(below == 0 || areas.size() < below, SuccessionFault.SPLIT_ALL, "areas", from.name());
        if (refusals.any()) return;
        line(from.code(), from.code(), from.name());
        line(from.code(), Wanted.text(wanted.code()), Wanted.text(wanted.name()));
        areas.forEach(a -> goes(a, LinesCheck.code(Wanted.text(wanted.code()))));
    }

    private void move(List<Area> areas, Wanted wanted) {
        var into = known.find(Wanted.text(wanted.into())).orElse(null);
        refusals.require(!areas.isEmpty(), SuccessionFault.NONE_CHOSEN, "areas");
        refusals.require(into != null, SuccessionFault.NONE_CHOSEN, "into");
        if (into == null || refusals.any()) return;
        for (var area : areas) {
            boolean there = Objects.equals(area.parent(), into.code());
            if (refusals.require(!there, SuccessionFault.INTO_ITSELF, "into", into.name(), into.code()))
                goes(area, into.code());
        }
    }

    private void rename(List<Area> areas, Wanted wanted) {
        if (!refusals.require(areas.size() == 1, SuccessionFault.NONE_CHOSEN, "areas")) return;
        var area = areas.getFirst();
        var code = Wanted.text(wanted.code());
        line(area.code(), code.isEmpty() ? area.code() : code, Wanted.text(wanted.name()));
    }

    private boolean fresh(Wanted wanted) {
        refusals.require(!Wanted.text(wanted.code()).isEmpty(), SuccessionFault.CODE_EMPTY, "code");
        return refusals.require(!Wanted.text(wanted.name()).isEmpty(), SuccessionFault.NAME_UNFIT, "name", "", "")
                && !refusals.any();
    }

    private void goes(Area area, String parent) {
        boolean fits = parent.matches("[0-9]{12}") && parent.endsWith("000");
        if (!refusals.require(fits, SuccessionFault.CODE_UNFIT, "code", "", parent)) return;
        free.below(parent, area)
                .ifPresentOrElse(
                        code -> line(area.code(), code, area.name()),
                        () -> refusals.add(SuccessionFault.NO_CODE_LEFT, "areas", area.name(), parent));
    }

    private void line(String old, String code, String name) {
        lines.add(new Line(lines.size() + 1L, old, code, name));
    }
}
