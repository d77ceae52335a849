package anlan.fact.incident;

import anlan.fact.dataset.BinaryCopy;
import java.util.List;

/** A row as it will be kept, typed. One object serves all rows of a file. */
final class Staged {

    static final List<String> COLUMNS = List.of(
            "line bigint",
            "source_id text collate \"C\"",
            "area text collate \"C\"",
            "kind text collate \"C\"",
            "major boolean",
            "occurred_on date",
            "occurred_month_only boolean",
            "occurred_hour smallint",
            "reported_on date",
            "cleared_on date",
            "cleared_month_only boolean",
            "cleared boolean",
            "lon real",
            "lat real",
            "hash bigint",
            "month int");

    String sourceId = "";
    String area = "";
    Kind kind = Kind.OTHER;
    boolean major;
    int occurredOn;
    boolean occurredMonthOnly;
    int hour;
    int reportedOn;
    int clearedOn;
    boolean clearedMonthOnly;
    boolean cleared;
    /** Whether the source says of outcomes at all. */
    boolean outcomeTold;

    float lon;
    float lat;

    void send(BinaryCopy copy, long line, int month) {
        copy.row(COLUMNS.size());
        copy.big(line);
        copy.text(sourceId);
        copy.text(area);
        copy.text(kind.code());
        copy.flag(major);
        copy.day(occurredOn);
        copy.flag(occurredMonthOnly);
        copy.small(hour);
        copy.day(reportedOn);
        copy.day(clearedOn);
        copy.flag(clearedMonthOnly);
        if (outcomeTold) {
            copy.flag(cleared);
        } else {
            copy.none();
        }
        copy.real(lon);
        copy.real(lat);
        copy.big(hash());
        copy.integer(month);
    }

    int slot() {
        return HourSlot.of(occurredOn, occurredMonthOnly, hour);
    }

    /** Of all that a row says but its id: equal hashes mean unchanged. */
    long hash() {
        var h = mix(hash(area), kind.code().hashCode());
        h = mix(
                h,
                (major ? 1 : 0)
                        | (cleared ? 2 : 0)
                        | (occurredMonthOnly ? 4 : 0)
                        | (clearedMonthOnly ? 8 : 0)
                        | (outcomeTold ? 0 : 16));
        h = mix(h, occurredOn);
        h = mix(h, hour);
        h = mix(h, reportedOn);
        h = mix(h, clearedOn);
        h = mix(h, Float.floatToIntBits(lon));
        return mix(h, Float.floatToIntBits(lat));
    }

    static long hash(String text) {
        var h = 0x9E3779B97F4A7C15L;
        for (var i = 0; i < text.length(); i++) {
            h = mix(h, text.charAt(i));
        }
        return h;
    }

    /** A step of a 64-bit finalizer (Steele, Lea, Flood 2014, "Fast splittable pseudorandom number generators"). */
    private static long mix(long h, long value) {
        var z = h * 31 + value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
