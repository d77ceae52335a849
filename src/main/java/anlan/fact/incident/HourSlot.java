package anlan.fact.incident;

/**
 * The place of an hour of the week among the counts of a kind: weekday * 25 + hour, where weekday 0 and hour 24 stand for "the record does
 * not tell".
 */
public final class HourSlot {

    /** How many there are for each kind. */
    public static final int SLOTS = 8 * 25;

    private static final int UNKNOWN_HOUR = 24;

    /** The same of a row. */
    static final String SQL = """
            ((case when occurred_month_only then 0 else extract(isodow from occurred_on)::int end) * 25
              + coalesce(occurred_hour, 24))::int""";

    private HourSlot() {}

    /** @param hour below zero when it is not known */
    static int of(int epochDay, boolean monthOnly, int hour) {
        var weekday = monthOnly ? 0 : Math.floorMod(epochDay + 3, 7) + 1;
        return weekday * 25 + (hour < 0 ? UNKNOWN_HOUR : hour);
    }

    /** 1 (Monday) to 7; 0 where the record does not tell. */
    public static int weekday(int slot) {
        return slot / 25;
    }

    /** 0 to 23; -1 where the record does not tell. */
    public static int hour(int slot) {
        return slot % 25 == UNKNOWN_HOUR ? -1 : slot % 25;
    }
}
