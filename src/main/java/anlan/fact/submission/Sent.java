package anlan.fact.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a form, as it was sent.
 *
 * @param id of this edition, made where it was filled in
 * @param submission of the form, the same in all its editions
 * @param base the edition it was made from; null for the first
 * @param sheet the question sheet; null for the one that ships
 * @param startedAt by the clock there, as are {@code savedAt} and {@code sentAt}
 * @param why a block was not reached
 * @param known visits of the block by others that were known there
 * @param answers by question, as the sheet's form made them
 * @param pictures photos that answers name, by the ids under which they are sent
 * @param person who filled it in, where the form knows; else whoever sends
 * @param way {@code phone} or {@code openrosa}
 */
public record Sent(
        UUID id,
        UUID submission,
        @Nullable UUID base,
        long sweep,
        long cut,
        int cell,
        @Nullable Long sheet,
        @Nullable Integer sheetVersion,
        @Nullable Instant startedAt,
        @Nullable Instant savedAt,
        @Nullable Instant sentAt,
        Result result,
        @Nullable String why,
        int known,
        Map<String, Object> answers,
        List<Found> findings,
        List<UUID> pictures,
        @Nullable Long person,
        @Nullable String way) {

    /** How it went in the block. */
    public enum Result {
        @JsonProperty("clear")
        CLEAR,
        @JsonProperty("found")
        FOUND,
        @JsonProperty("unreached")
        UNREACHED
    }

    /**
     * What was found.
     *
     * @param title in a few words, as is {@code category} by its code
     * @param photos by the ids under which they are sent
     */
    public record Found(
            UUID id,
            @Nullable String category,
            @Nullable String severity,
            @Nullable String title,
            @Nullable String words,
            @Nullable Point point,
            List<UUID> photos) {

        public Found {
            Objects.requireNonNull(id);
            photos = photos == null ? List.of() : List.copyOf(photos);
        }

        Found rounded() {
            return new Found(id, category, severity, title, words, point == null ? null : point.rounded(), photos);
        }
    }

    /** Degrees, WGS 84, and metres. Kept to four decimals, some ten metres: enough to find the place again. */
    public record Point(double lon, double lat, @Nullable Double accuracy) {

        private static final double DEGREES = 10_000;
        private static final int METRES = 10;

        Point rounded() {
            return new Point(
                    Math.round(lon * DEGREES) / DEGREES,
                    Math.round(lat * DEGREES) / DEGREES,
                    accuracy == null ? null : Math.ceil(accuracy / METRES) * METRES);
        }
    }

    public Sent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(submission);
        Objects.requireNonNull(result);
        answers = answers == null ? Map.of() : answers;
        findings = findings == null ? List.of() : List.copyOf(findings);
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
    }

    List<UUID> photos() {
        return Stream.concat(pictures.stream(), findings.stream().flatMap(f -> f.photos().stream()))
                .distinct()
                .toList();
    }

    long sheetOr() {
        return sheet == null ? 0 : sheet;
    }

    int versionOr() {
        return sheetVersion == null ? 1 : sheetVersion;
    }

    String whyOr() {
        return Objects.requireNonNullElse(why, "").strip();
    }
}
