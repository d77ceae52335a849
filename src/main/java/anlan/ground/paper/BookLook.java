package anlan.ground.paper;

import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** How the cells of a workbook look, and by which number the library calls each look. */
enum BookLook {
    /** A whole number has no decimal point. */
    WHOLE("#,##0"),
    DECIMAL("#,##0.0#"),
    SHARE("0.0%"),
    DAY("yyyy-mm-dd"),
    INSTANT("yyyy-mm-dd hh:mm:ss"),
    /** What is longer than its column is wide goes on below instead of running under the next. */
    WRAPPED("");

    private static final Pattern NUMBER = Pattern.compile(" s=\"(\\d+)\"");

    private final String format;

    BookLook(String format) {
        this.format = format;
    }

    /** One cell of each look, in their order. */
    static void pattern(Worksheet sheet, int line) {
        for (var look : values()) {
            sheet.value(line, look.ordinal(), 0);
            var style = sheet.style(line, look.ordinal());
            if (look == WRAPPED) {
                style.wrapText(true).verticalAlignment("top").set();
            } else {
                style.format(look.format).set();
            }
        }
    }

    /** The numbers of all looks, in their order, from the pattern as it was written. */
    static List<String> numbers(String pattern) {
        return NUMBER.matcher(pattern).results().map(r -> r.group(1)).toList();
    }
}
