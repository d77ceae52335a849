package anlan.fact.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Records as lines of CSV (RFC 4180), counted and summed up by SHA-256, so that a file can be held against what was written. What needs no care
 * is put together by the database: a million lines have fourteen million cells.
 */
final class Lines {

    /** Named as the dataset's columns are, so that the file can be brought in again. */
    static final List<String> HEAD = List.of(("source,source_id,area,kind,major,occurred_on,occurred_hour,reported_on,"
                    + "cleared_on,cleared,lon,lat,version,recorded_at")
            .split(","));

    /** Of a record {@code i}: what stands between the source's own number and the instant of recording. */
    static final String COLUMNS = """
            i.source, i.source_id, i.batch, i.recorded_at, concat(
              ',', i.area, ',', i.kind, ',', case when i.major then 'true' else 'false' end,
              ',', case when i.day_known then i.occurred_on::text else left(i.occurred_on::text, 7) end,
              ',', i.occurred_hour, ',', i.reported_on,
              ',', case when i.cleared_day_known then i.cleared_on::text else left(i.cleared_on::text, 7) end,
              ',', case when i.cleared then 'true' when not i.cleared then 'false' end,
              ',', i.lon, ',', i.lat, ',', i.version, ',') as line
            """;

    private final MessageDigest digest;
    private final ZoneId zone;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private long count;
    private long batch = -1;
    private byte[] recorded = {};

    Lines(ZoneId zone) {
        this.zone = zone;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The record's line with its end. */
    byte[] of(ResultSet row) throws SQLException {
        line.reset();
        line.writeBytes(bytes(cell(harmless(row.getString("source")))));
        line.write(',');
        line.writeBytes(bytes(cell(harmless(row.getString("source_id")))));
        line.writeBytes(row.getBytes("line"));
        line.writeBytes(recorded(row));
        var whole = line.toByteArray();
        digest.update(whole);
        count++;
        return whole;
    }

    /** What came in together was recorded at one instant. */
    private byte[] recorded(ResultSet row) throws SQLException {
        var now = row.getLong("batch");
        if (now != batch) {
            batch = now;
            recorded = bytes(
                    stamp(row.getObject("recorded_at", OffsetDateTime.class).toInstant()) + "\r\n");
        }
        return recorded;
    }

    String stamp(Instant instant) {
        return instant.atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    static byte[] written(List<String> cells) {
        return bytes(cells.stream().map(Lines::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        for (var i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
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
