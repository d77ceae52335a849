package anlan.ground.succession;

import anlan.ground.place.Area;
import anlan.ground.place.AreaCode;
import anlan.ground.web.Refusals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What lies below an area that ends goes with it, unless the lines say where else: whole, under the one area that follows. */
final class Completion {

    private final Known known;
    private final Refusals refusals;
    private final FreeCodes free;
    private final Map<String, List<Move>> byOld = new HashMap<>();
    private final List<Move> all = new ArrayList<>();

    Completion(Known known, Refusals refusals) {
        this.known = known;
        this.refusals = refusals;
        this.free = new FreeCodes(known);
    }

    List<Move> of(List<Move> moves) {
        moves.forEach(m -> {
            byOld.computeIfAbsent(m.old().code(), o -> new ArrayList<>()).add(m);
            free.take(m.after());
        });
        var done = new HashSet<String>();
        for (var move : moves) {
            all.add(move);
            if (done.add(move.old().code()))
                below(move.old(), byOld.getOrDefault(move.old().code(), List.of()));
        }
        return List.copyOf(all);
    }

    private void below(Area old, List<Move> moves) {
        if (moves.stream().anyMatch(Move::stays)) return;
        for (var child : known.below(old.code())) {
            if (byOld.containsKey(child.code())) continue;
            if (!refusals.require(
                    moves.size() == 1, SuccessionFault.CHILD_LEFT, "lines", child.name(), child.code(), old.name()))
                continue;
            free.below(moves.getFirst().after(), child)
                    .ifPresentOrElse(
                            code -> follow(child, code),
                            () -> refusals.add(
                                    SuccessionFault.NO_CODE_LEFT,
                                    "lines",
                                    child.name(),
                                    moves.getFirst().name()));
        }
    }

    private void follow(Area child, String code) {
        if (!(AreaCode.read(code) instanceof AreaCode read)) throw new IllegalStateException(code);
        var move = new Move(child, read, child.name());
        all.add(move);
        below(child, List.of(move));
    }
}
