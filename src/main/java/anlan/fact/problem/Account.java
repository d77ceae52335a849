package anlan.fact.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was written down about a problem. Mended by a version that says why.
 *
 * @param category code of an entry of the office's list
 * @param area code of the lowest area known
 * @param spot where in it, in words
 * @param point where on the map; null where nobody said
 * @param foundOn the day it was found, which may be before the one on which it was written down
 * @param why of a correction; empty for the first
 */
public record Account(
        int version,
        String category,
        Nature nature,
        Severity severity,
        String area,
        String spot,
        @Nullable Point point,
        String title,
        String detail,
        Source source,
        LocalDate foundOn,
        String why,
        String by,
        Instant at) {

    /** Degrees, WGS 84, rounded to four places (some ten metres): a place, not a door. */
    public record Point(double lon, double lat) {

        public Point {
            lon = Math.round(lon * 1e4) / 1e4;
            lat = Math.round(lat * 1e4) / 1e4;
        }
    }

    @Nullable
    Double lon() {
        return point == null ? null : point.lon();
    }

    @Nullable
    Double lat() {
        return point == null ? null : point.lat();
    }

    public enum Nature {
        SINGLE,
        RECURRING,
        STANDING;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Severity {
        MINOR,
        SERIOUS,
        GRAVE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it became known. */
    public enum Source {
        DAILY,
        SWEEP,
        REPORT,
        INSPECTION,
        MEETING,
        IMPORT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
