package anlan.fact.records;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record as one version of it says.
 *
 * @param occurredOn the day, or the first of the month where {@code dayKnown} is false
 * @param cleared null where the source says nothing of outcomes
 * @param recordedAt when this version came in
 */
public record Incident(
        long id,
        int version,
        String source,
        String sourceId,
        String area,
        String areaName,
        String kind,
        boolean major,
        LocalDate occurredOn,
        boolean dayKnown,
        @Nullable Integer occurredHour,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate clearedOn,
        boolean clearedDayKnown,
        @Nullable Boolean cleared,
        @Nullable Float lon,
        @Nullable Float lat,
        long batch,
        Instant recordedAt) {

    /** As the contract writes it: a day, or a month where the source knows no more. */
    public String occurred() {
        return written(occurredOn, dayKnown);
    }

    public String clearedWhen() {
        return clearedOn == null ? "" : written(clearedOn, clearedDayKnown);
    }

    private static String written(LocalDate day, boolean known) {
        return known ? day.toString() : day.toString().substring(0, 7);
    }
}
