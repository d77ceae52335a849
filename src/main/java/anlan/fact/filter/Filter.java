package anlan.fact.filter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which records are meant.
 *
 * @param area code of an area, with all below it; null for all that one may see
 * @param kinds codes of kinds, each with all below it; empty for all
 * @param source the source that keeps them; null for all
 * @param batch the import that brought the present version
 * @param search the beginning of the source's own number
 * @param weekday 1 (Monday) to 7
 * @param asOf as known then; null for now
 */
public record Filter(
        @Nullable String area,
        List<String> kinds,
        Span span,
        @Nullable Boolean cleared,
        @Nullable Boolean major,
        @Nullable String source,
        @Nullable Long batch,
        @Nullable String search,
        @Nullable Integer weekday,
        @Nullable Integer hour,
        @Nullable Instant asOf) {

    /** The built-in dataset that records make up. */
    public static final String DATASET = "incident";

    public Filter {
        kinds = List.copyOf(kinds);
    }

    /** The same as known at an instant. */
    public Filter asOf(Instant instant) {
        return new Filter(area, kinds, span, cleared, major, source, batch, search, weekday, hour, instant);
    }

    /** Whether counts by area, kind and month know enough to answer. */
    public boolean countedByMonth() {
        return countedByHour() && weekday == null && hour == null;
    }

    /** Whether counts by area, kind, month and hour of the week do. */
    public boolean countedByHour() {
        return span.wholeMonths()
                && cleared == null
                && major == null
                && source == null
                && batch == null
                && search == null;
    }
}
