package anlan.ground.audit;

import anlan.ground.merkle.Hash;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;

/**
 * A signed head: at this instant the log of the district held so many entries, under this root.
 *
 * @param at to the millisecond
 * @param key the public half of the key that signed, X.509 encoded, in base64
 * @param signature in base64
 */
record Head(String log, long size, Instant at, Hash root, String key, String signature) {

    static final String COLUMNS = "district, size, at, root, key, signature";

    static Head signed(String log, long size, Hash root, SealKey key) {
        var at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new Head(log, size, at, root, encode(key.open()), encode(key.sign(message(log, size, at, root))));
    }

    static Head row(ResultSet row) throws SQLException {
        return new Head(
                row.getString("district"),
                row.getLong("size"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Hash.of(row.getBytes("root")),
                encode(row.getBytes("key")),
                encode(row.getBytes("signature")));
    }

    /** Whether the key signed exactly this. */
    boolean signedBy(byte[] open) {
        return Arrays.equals(open, decode(key))
                && SealKey.signed(open, message(log, size, at, root), decode(signature));
    }

    /** Five lines, each ended by a line feed: what is signed. */
    private static byte[] message(String log, long size, Instant at, Hash root) {
        return "anlan audit head\n%s\n%d\n%d\n%s\n"
                .formatted(log, size, at.toEpochMilli(), root.hex())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As it is sent out: one line, told apart by spaces. */
    String line() {
        return "anlan-audit-head %s %d %s %s %s %s".formatted(log, size, at, root.hex(), key, signature);
    }

    /** @throws IllegalArgumentException when the line is no head */
    static Head parse(String line) {
        var parts = line.strip().split(" ", -1);
        if (parts.length != 7 || !"anlan-audit-head".equals(parts[0])) {
            throw new IllegalArgumentException(line);
        }
        try {
            return new Head(
                    parts[1],
                    Long.parseLong(parts[2]),
                    Instant.parse(parts[3]),
                    Hash.of(java.util.HexFormat.of().parseHex(parts[4])),
                    parts[5],
                    parts[6]);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    byte[] keyBytes() {
        return decode(key);
    }

    byte[] signatureBytes() {
        return decode(signature);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
