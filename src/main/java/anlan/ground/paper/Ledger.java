package anlan.ground.paper;

import anlan.ground.web.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as an office hands it around, written while its rows come, in constant memory. It says which filter made it, how many rows there
 * are, in which zone its times are, as of when, and who took it out; it is never cut without saying so.
 */
public interface Ledger extends AutoCloseable {

    /** How a column looks. */
    enum Kind {
        TEXT,
        NUMBER,
        SHARE,
        DAY,
        INSTANT
    }

    /** @param width in characters */
    record Column(String name, int width, Kind kind) {

        public static Column text(String name, int width) {
            return new Column(name, width, Kind.TEXT);
        }

        public static Column number(String name) {
            return new Column(name, 12, Kind.NUMBER);
        }

        public static Column share(String name) {
            return new Column(name, 10, Kind.SHARE);
        }

        public static Column day(String name) {
            return new Column(name, 12, Kind.DAY);
        }

        public static Column instant(String name) {
            return new Column(name, 20, Kind.INSTANT);
        }
    }

    /**
     * What stands above the rows.
     *
     * @param filter ready to read; empty for none
     * @param count how many rows follow; null when it is not known beforehand, then it stands below
     * @param asOf the instant the data is of
     * @param by who exports
     * @param at when
     */
    record Facts(String title, String filter, @Nullable Long count, ZonedDateTime asOf, String by, ZonedDateTime at) {

        /** The sentences above the rows. */
        public List<String> sentences(Words words) {
            var time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
            var zone = asOf.getZone();
            return java.util.stream.Stream.of(
                            words.say(
                                    "paper.note-filter",
                                    filter.isEmpty() ? words.say("paper.note-unfiltered") : filter),
                            count == null ? "" : words.say("paper.note-count-all", count),
                            words.say("paper.note-zone", zone.getId()),
                            words.say("paper.note-as-of", asOf.format(time)),
                            words.say(
                                    "paper.note-by",
                                    by,
                                    at.withZoneSameInstant(zone).format(time)))
                    .filter(s -> !s.isEmpty())
                    .toList();
        }
    }

    /** Begins a list of one kind or another. */
    @FunctionalInterface
    interface Begin {
        Ledger list(OutputStream out, Words words, Facts facts, List<Column> columns) throws IOException;
    }

    /** Begins a workbook. The stream stays open for the caller to close. */
    static Ledger xlsx(OutputStream out, Words words, Facts facts, List<Column> columns) throws IOException {
        return new BookLedger(out, words, facts, columns);
    }

    /** Begins a CSV file in UTF-8 with its mark, as spreadsheet programs expect it. */
    static Ledger csv(OutputStream out, Words words, Facts facts, List<Column> columns) throws IOException {
        return new TextLedger(out, words, facts, columns);
    }

    /** One row; a cell is text, a number, a boolean, a {@link java.time.LocalDate}, a {@link java.time.Instant} or null. */
    void row(@Nullable Object... cells) throws IOException;

    /** A sentence that stands below the rows, such as a checksum known only at their end. */
    void note(String sentence);

    /** Ends the list, saying how many rows were written. */
    @Override
    void close() throws IOException;

    /** A spreadsheet program computes what begins like a formula: an apostrophe before it makes it text. Numbers stay as they are. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?[0-9][0-9.,]*")
                ? "'" + text
                : text;
    }

    /** The zone in which instants are written. */
    static ZoneId zone(Facts facts) {
        return facts.asOf().getZone();
    }
}
