package anlan.ground.paper;

import anlan.ground.paper.Ledger.Column;
import anlan.ground.paper.Ledger.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes cells as what they are (ECMA-376, 18.3.1.4), each in its look. */
final class BookCell {

    /** The day that spreadsheet programs count from, for all days since March 1900. */
    private static final long EPOCH = 25569;

    private static final double DAY = 86_400;

    private final BookXml xml;
    private final List<String> looks;
    private final ZoneId zone;
    private @Nullable Instant told;
    private String telling = "";

    /** @param looks the numbers of {@link BookLook} */
    BookCell(BookXml xml, List<String> looks, ZoneId zone) {
        this.xml = xml;
        this.looks = looks;
        this.zone = zone;
    }

    void put(String place, String line, Column column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number ->
                number(
                        place,
                        line,
                        look(column.kind(), number),
                        number instanceof BigDecimal d ? d.toPlainString() : number.toString());
            case Boolean flag -> {
                begin(place, line);
                xml.plain(flag ? " t=\"b\"><v>1</v></c>" : " t=\"b\"><v>0</v></c>");
            }
            case LocalDate day -> number(place, line, BookLook.DAY, Long.toString(day.toEpochDay() + EPOCH));
            case Instant instant -> number(place, line, BookLook.INSTANT, moment(instant));
            default -> text(place, line, column, cell.toString());
        }
    }

    private void begin(String place, String line) {
        xml.plain("<c r=\"").plain(place).plain(line).plain("\"");
    }

    private void number(String place, String line, BookLook look, String number) {
        begin(place, line);
        xml.plain(" s=\"")
                .plain(looks.get(look.ordinal()))
                .plain("\"><v>")
                .plain(number)
                .plain("</v></c>");
    }

    /** A text cell of a workbook is never computed, whatever it begins with. */
    private void text(String place, String line, Column column, String text) {
        begin(place, line);
        if (text.length() > column.width()) {
            xml.plain(" s=\"").plain(looks.get(BookLook.WRAPPED.ordinal())).plain("\"");
        }
        var spaced = !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
        xml.plain(spaced ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>")
                .text(text)
                .plain("</t></is></c>");
    }

    private static BookLook look(Kind kind, Number number) {
        var whole = number instanceof Integer || number instanceof Long || number.doubleValue() % 1 == 0;
        return kind == Kind.SHARE ? BookLook.SHARE : whole ? BookLook.WHOLE : BookLook.DECIMAL;
    }

    /** Rows that came in together were recorded at one instant: it is reckoned once. */
    private String moment(Instant instant) {
        if (!instant.equals(told)) {
            var local = instant.atZone(zone).toLocalDateTime();
            told = instant;
            telling = Double.toString(local.toLocalDate().toEpochDay()
                    + EPOCH
                    + local.toLocalTime().toNanoOfDay() / 1e9 / DAY);
        }
        return telling;
    }
}
