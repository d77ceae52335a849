package anlan.ground.succession;

import anlan.ground.place.Area;
import anlan.ground.place.AreaCode;
import anlan.ground.place.AreaName;
import anlan.ground.place.CodeRead;
import anlan.ground.place.Level;
import anlan.ground.store.District;
import anlan.ground.web.Refusals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the lines of a change against the areas there are: each that cannot be is refused by its number and name. */
final class LinesCheck {

    static final int MOST = 5_000;
    private static final String WHERE = "lines";

    private final Known known;
    private final LocalDate day;
    private final Refusals refusals;

    /** Once said, a new name holds for every line of that code. */
    private final Map<String, String> names = new HashMap<>();

    LinesCheck(Known known, LocalDate day, Refusals refusals) {
        this.known = known;
        this.day = day;
        this.refusals = refusals;
    }

    /** With what lies below them; not to be used once anything is refused. */
    List<Move> of(List<Line> lines) {
        refusals.require(!lines.isEmpty(), SuccessionFault.LINES_EMPTY, WHERE);
        if (!refusals.require(lines.size() <= MOST, SuccessionFault.LINES_TOO_MANY, WHERE, MOST)) return List.of();
        var moves = new ArrayList<Move>();
        var twice = new HashSet<String>();
        for (var line : lines) {
            if (!line.name().isEmpty())
                names.putIfAbsent(code(line.code()), line.name().replaceAll("\\s+", " "));
        }
        for (var line : lines) {
            var move = move(line);
            if (move == null) continue;
            if (refusals.require(
                    twice.add(move.old().code() + move.after()), SuccessionFault.LINE_TWICE, WHERE, line.number()))
                moves.add(move);
        }
        if (refusals.any()) return List.of();
        var whole = new Completion(known, refusals).of(moves);
        whole.stream().map(Move::old).distinct().forEach(this::begun);
        new Fit(known, refusals).check(whole);
        return refusals.any() ? List.of() : whole;
    }

    private @Nullable Move move(Line line) {
        var old = known.find(code(line.old())).orElse(null);
        if (!refusals.require(old != null, SuccessionFault.OLD_UNKNOWN, WHERE, at(line), line.old()) || old == null)
            return null;
        var code = read(line);
        if (code == null) return null;
        String there = known.find(code.full()).orElse(old).name();
        String name = line.name().isEmpty()
                ? names.getOrDefault(code.full(), there)
                : line.name().replaceAll("\\s+", " ");
        refusals.require(AreaName.fault(name).isEmpty(), SuccessionFault.NAME_UNFIT, WHERE, at(line), name);
        refusals.require(
                code.level() == old.level(), SuccessionFault.LEVEL_CHANGES, WHERE, at(line), old.name(), code.full());
        refusals.require(
                old.level() != Level.DISTRICT || code.full().equals(old.code()),
                SuccessionFault.DISTRICT_STAYS,
                WHERE,
                old.name());
        return new Move(old, code, name);
    }

    private @Nullable AreaCode read(Line line) {
        return switch (AreaCode.read(line.code())) {
            case CodeRead.Bad bad -> {
                refusals.add(SuccessionFault.CODE_UNFIT, WHERE, at(line), line.code());
                yield null;
            }
            case AreaCode code ->
                refusals.require(
                                code.district().equals(District.current()),
                                SuccessionFault.CODE_OF_ANOTHER_DISTRICT,
                                WHERE,
                                at(line),
                                code.full())
                        ? code
                        : null;
        };
    }

    static String code(String written) {
        return AreaCode.read(written) instanceof AreaCode code ? code.full() : written;
    }

    /** Areas change one change after the other, each after its own beginning. */
    private void begun(Area old) {
        var changed = known.lastChange(old.code()).orElse(LocalDate.MIN);
        var end = old.validTo();
        if (changed.equals(day)) refuse(SuccessionFault.SAME_DAY, old, day);
        else if (end != null) refuse(SuccessionFault.OLD_ENDED, old, end.plusDays(1));
        else if (!old.validFrom().isBefore(day)) refuse(SuccessionFault.OLD_NOT_BEGUN, old, old.validFrom());
        else if (changed.isAfter(day)) refuse(SuccessionFault.LATER_CHANGE, old, changed);
    }

    private void refuse(SuccessionFault fault, Area old, LocalDate when) {
        refusals.add(fault, WHERE, old.name(), old.code(), when.toString());
    }

    private static String at(Line line) {
        return Long.toString(line.number());
    }

    /** Old areas by the ones that follow. */
    static Map<String, Set<String>> news(List<Move> moves) {
        return moves.stream()
                .collect(Collectors.groupingBy(
                        m -> m.old().code(), HashMap::new, Collectors.mapping(Move::after, Collectors.toSet())));
    }
}
