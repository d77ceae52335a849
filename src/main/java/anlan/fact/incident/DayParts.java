package anlan.fact.incident;

/** What can be said of the parts of a day without reading it whole. */
final class DayParts {

    private DayParts() {}

    static boolean valid(int year, int month, int day) {
        return year >= 1900
                && year <= 9999
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
    }

    /** Where the offset of a time begins; -1 for none. */
    static int offset(String text) {
        var length = text.length();
        if (length > 10 && text.charAt(length - 1) == 'Z') {
            return length - 1;
        }
        if (length > 16 && text.charAt(length - 3) == ':') {
            var sign = text.charAt(length - 6);
            return sign == '+' || sign == '-' ? length - 6 : -1;
        }
        return -1;
    }
}
