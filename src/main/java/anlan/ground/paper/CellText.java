package anlan.ground.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** A cell of a workbook as text. */
final class CellText {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");
    private static final Pattern DAY = Pattern.compile("[yYdD]|m{3,}|e");
    private static final Pattern CLOCK = Pattern.compile("[hHsS]");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private CellText() {}

    static String of(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case NUMBER -> number(cell);
            case BOOLEAN -> String.valueOf(cell.getValue()).toLowerCase(java.util.Locale.ROOT);
            case STRING -> plain(cell.getValue());
            case FORMULA -> computed(cell);
            case ERROR -> plain(cell.getRawValue());
        };
    }

    /** The value that the spreadsheet program computed last. */
    private static String computed(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        return cell.getDataFormatString() != null && raw.matches("[0-9.]+") && dated(cell.getDataFormatString())
                ? number(cell)
                : raw.matches("-?[0-9.]+([eE][-+]?[0-9]+)?") ? decimal(new BigDecimal(raw)) : raw;
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        var raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        return format != null && dated(format) ? moment(cell.asDate(), format) : decimal(new BigDecimal(raw));
    }

    private static boolean dated(String format) {
        var bare = QUOTED.matcher(format).replaceAll("");
        return !"General".equalsIgnoreCase(bare)
                && (DAY.matcher(bare).find() || CLOCK.matcher(bare).find());
    }

    private static String moment(LocalDateTime moment, String format) {
        var rounded = moment.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        var bare = QUOTED.matcher(format).replaceAll("");
        if (!DAY.matcher(bare).find()) {
            return rounded.toLocalTime().toString();
        }
        return rounded.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? rounded.toLocalDate().toString()
                : rounded.format(MINUTES);
    }

    /** Numbers are kept in binary: 15 digits are what was typed, the rest is noise. */
    private static String decimal(BigDecimal value) {
        return value.precision() <= 15 ? plain(value) : plain(value.round(new MathContext(15)));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String plain(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
