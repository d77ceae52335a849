package anlan.ground.gazetteer;

import anlan.ground.place.Counts;
import anlan.ground.place.PlaceFault;
import anlan.ground.web.Refused;
import anlan.ground.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is shown of a file before it is taken in. */
@Component
class TakePages {

    private static final int SHOWN = 200;

    /** @param fault why nothing of it can be taken */
    record TakePage(
            String title,
            long id,
            String kind,
            String name,
            @Nullable String fault,
            Sums sums,
            List<Reading.Change> changes,
            List<Bad> refused,
            List<Bad> notes,
            boolean renames,
            boolean nothing) {}

    record Sums(String rows, String changes, String unchanged, String elsewhere, String refused) {}

    record Bad(long row, String shown, String why) {}

    private final Counts counts;
    private final Words words;

    TakePages(Counts counts, Words words) {
        this.counts = counts;
        this.words = words;
    }

    TakePage of(Sent file, Reading reading) {
        var fault = reading.fault();
        return new TakePage(
                words.say("gazetteer.preview"),
                file.id(),
                file.kind().code(),
                file.name(),
                fault == null ? null : words.say(inWords(fault)),
                new Sums(
                        counts.number(reading.rows()),
                        counts.number((long) reading.changes().size()),
                        counts.number(reading.unchanged()),
                        counts.number(reading.elsewhere()),
                        counts.number(reading.refusedRows())),
                first(reading.changes()),
                bad(reading.refused()),
                bad(reading.notes()),
                file.kind() == Sent.Kind.AREAS
                        && reading.changes().stream().anyMatch(c -> !c.before().isEmpty()),
                reading.changes().isEmpty());
    }

    /** A column that is missing is named in the reader's words. */
    Refused inWords(Refused fault) {
        if (fault.reason() != PlaceFault.COLUMN_MISSING) return fault;
        var columns = fault.args().stream()
                .map(column -> (Object) words.say("place." + column))
                .toList();
        return new Refused(fault.reason(), fault.where(), columns);
    }

    private List<Bad> bad(List<RowRefused> rows) {
        return first(rows).stream()
                .map(r -> new Bad(r.number(), r.shown(), say(r.fault(), r.args().toArray())))
                .toList();
    }

    private String say(PlaceFault fault, Object... names) {
        return words.say(new Refused(fault, "file", names));
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
