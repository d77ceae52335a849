package anlan.fact.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Reads a day, or a month where the source knows no more, in the ways offices write them: 2025-07-01, 2025/7/1, 2025年7月1日, 20250701,
 * 2025-07, 2025年7月, each with or without a time. A time with an offset is first brought to the district's zone; a day is never shifted.
 * The parts are left in the fields, so that a million rows make no objects.
 */
final class DayText {

    static final int NONE = Integer.MIN_VALUE;

    private static final String BETWEEN = "-/.: T\u5e74\u6708\u65e5\u65f6\u5206\u79d2,";

    private final ZoneId zone;
    private final int[] parts = new int[7];
    private final int[] digits = new int[7];

    int epochDay;
    boolean monthOnly;
    /** -1 when there is no time. */
    int hour;

    DayText(ZoneId zone) {
        this.zone = zone;
    }

    /** @return whether the text is a day or a month */
    boolean read(String text) {
        epochDay = NONE;
        monthOnly = false;
        hour = -1;
        var zoned = DayParts.offset(text);
        var count = split(zoned < 0 ? text : text.substring(0, zoned));
        if (count == 1) {
            count = packed();
        }
        if (count < 2 || digits[0] != 4 || !DayParts.valid(parts[0], parts[1], count > 2 ? parts[2] : 1)) {
            return false;
        }
        monthOnly = count == 2;
        epochDay =
                (int) LocalDate.of(parts[0], parts[1], monthOnly ? 1 : parts[2]).toEpochDay();
        if (count > 3) {
            hour = parts[3];
        }
        return hour < 24 && (zoned < 0 || count < 5 || local(text.substring(zoned)));
    }

    private int split(String text) {
        var count = 0;
        var inside = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (!inside) {
                    if (count == 7) {
                        return 0;
                    }
                    parts[count] = 0;
                    digits[count++] = 0;
                    inside = true;
                }
                if (digits[count - 1] == 9) {
                    return long14(text, count);
                }
                parts[count - 1] = parts[count - 1] * 10 + c - '0';
                digits[count - 1]++;
            } else if (BETWEEN.indexOf(c) >= 0) {
                inside = false;
            } else {
                return 0;
            }
        }
        return count;
    }

    /** 20250701133000. */
    private int long14(String text, int count) {
        if (count != 1 || text.length() != 14 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        parts[0] = Integer.parseInt(text, 0, 4, 10);
        digits[0] = 4;
        for (var i = 1; i < 6; i++) {
            parts[i] = Integer.parseInt(text, 2 + 2 * i, 4 + 2 * i, 10);
        }
        return 6;
    }

    /** 20250701 or 202507. */
    private int packed() {
        var whole = parts[0];
        if (digits[0] == 8) {
            parts[2] = whole % 100;
            whole /= 100;
        } else if (digits[0] != 6) {
            return 1;
        }
        var count = digits[0] == 8 ? 3 : 2;
        parts[1] = whole % 100;
        parts[0] = whole / 100;
        digits[0] = 4;
        return count;
    }

    private boolean local(String offset) {
        try {
            var there = LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4])
                    .toInstant(ZoneOffset.of(offset))
                    .atZone(zone);
            epochDay = (int) there.toLocalDate().toEpochDay();
            hour = there.getHour();
            return true;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }
}
