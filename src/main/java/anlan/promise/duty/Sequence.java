package anlan.promise.duty;

import anlan.ground.web.Refused;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The duties of a campaign in their order: what ends before what, and that the last days keep to it. It asks nothing outside itself. */
public record Sequence(Map<Long, Planned> all) {

    public static Sequence of(List<Planned> duties) {
        var all = new LinkedHashMap<Long, Planned>();
        duties.forEach(d -> all.put(d.id(), d));
        return new Sequence(all);
    }

    /** The path from the duty over what ends before it back to itself, if these became its predecessors; a part ends before the whole. */
    public Optional<Refused> circle(long id, @Nullable Long parent, List<Long> before) {
        var cameFrom = new HashMap<Long, Long>();
        var next = new ArrayDeque<Long>();
        before.forEach(b -> {
            if (cameFrom.putIfAbsent(b, id) == null) next.add(b);
        });
        while (!next.isEmpty()) {
            var at = next.remove();
            if (at == id || Objects.equals(at, parent)) {
                return Optional.of(new Refused(DutyFault.CIRCLE, "before", path(at, id, cameFrom)));
            }
            endsBefore(at).filter(b -> !cameFrom.containsKey(b)).forEach(b -> {
                cameFrom.put(b, at);
                next.add(b);
            });
        }
        return Optional.empty();
    }

    private Stream<Long> endsBefore(long id) {
        var duty = all.get(id);
        var parts = all.values().stream()
                .filter(d -> Objects.equals(d.parent(), id))
                .map(Planned::id);
        return duty == null ? parts : Stream.concat(duty.before().stream(), parts);
    }

    private String path(long end, long start, Map<Long, Long> cameFrom) {
        var names = new StringBuilder(title(end));
        Long at = end;
        do {
            at = cameFrom.get(at);
            if (at != null && !title(at).isEmpty()) names.insert(0, title(at) + " → ");
        } while (at != null && at != start && at != end);
        return names.toString();
    }

    private String title(long id) {
        var duty = all.get(id);
        return duty == null ? "" : duty.title();
    }

    /** The first duty with which such a last day does not go together. */
    public Optional<Refused> clash(@Nullable Long id, @Nullable Long parent, List<Long> before, LocalDate due) {
        for (var b : before) {
            var first = all.get(b);
            if (first != null && !first.done() && first.due().isAfter(due)) {
                return refused(DutyFault.BEFORE_PREDECESSOR, first);
            }
        }
        var whole = parent == null ? null : all.get(parent);
        if (whole != null && due.isAfter(whole.due())) {
            return refused(DutyFault.AFTER_WHOLE, whole);
        }
        for (var other : all.values()) {
            if (id != null && other.before().contains(id) && due.isAfter(other.due())) {
                return refused(DutyFault.AFTER_SUCCESSOR, other);
            }
            if (id != null
                    && id.equals(other.parent())
                    && !other.done()
                    && other.due().isAfter(due)) {
                return refused(DutyFault.BEFORE_PART, other);
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> refused(DutyFault why, Planned other) {
        return Optional.of(new Refused(why, "until", other.title(), other.due().toString()));
    }

    /** A predecessor that is not done. */
    public Optional<Planned> waitsFor(List<Long> before) {
        return before.stream().map(all::get).filter(d -> d != null && !d.done()).findFirst();
    }

    public List<Planned> parts(long id) {
        return all.values().stream().filter(d -> Objects.equals(d.parent(), id)).toList();
    }

    public List<Planned> successors(long id) {
        return all.values().stream().filter(d -> d.before().contains(id)).toList();
    }
}
