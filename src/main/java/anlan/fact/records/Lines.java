package anlan.fact.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records as lines of CSV (RFC 4180), counted and summed up by SHA-256, so that a file can be held against what was written. */
final class Lines {

    /** Named as the dataset's columns are, so that the file can be brought in again. */
    static final List<String> HEAD = List.of(
            "source",
            "source_id",
            "area",
            "kind",
            "major",
            "occurred_on",
            "occurred_hour",
            "reported_on",
            "cleared_on",
            "cleared",
            "lon",
            "lat",
            "version",
            "recorded_at");

    private final MessageDigest digest;
    private long count;

    Lines() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record's line with its end. */
    String of(Incident i, String recordedAt) {
        var line = joined(
                harmless(i.source()),
                harmless(i.sourceId()),
                i.area(),
                i.kind(),
                i.major(),
                i.occurred(),
                i.occurredHour(),
                i.reportedOn(),
                i.clearedWhen(),
                i.cleared(),
                i.lon(),
                i.lat(),
                i.version(),
                recordedAt);
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        count++;
        return line;
    }

    static String written(Stream<@Nullable Object> cells) {
        return joined(cells.toArray());
    }

    private static String joined(@Nullable Object... cells) {
        var line = new StringBuilder(160);
        boolean first = true;
        for (var each : cells) {
            if (!first) line.append(',');
            if (each != null) cell(each.toString(), line);
            first = false;
        }
        return line.append("\r\n").toString();
    }

    /** A million lines have fourteen million cells: they are looked through by hand, without an expression for each. */
    private static void cell(String text, StringBuilder line) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c != ',' && c != '"' && c != '\r' && c != '\n';
        }
        if (plain) line.append(text);
        else line.append('"').append(text.replace("\"", "\"\"")).append('"');
    }

    /** A spreadsheet program computes what begins like a formula: an apostrophe before it makes it text. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    long count() {
        return count;
    }

    /** Of the lines so far, without head and notes. To be asked once, at the end. */
    String checksum() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
