package anlan.ground.audit;

import anlan.ground.merkle.Hash;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did or looked at.
 *
 * @param at the system's time, to the microsecond
 * @param who {@code person:12}, {@code system:4}, {@code person:12 for person:7} of a stand-in, or {@code house} for what runs by itself
 * @param post the post acted in, with its role and unit as they were called then
 * @param what the act, {@code room.act}
 * @param record the path of what it was done to
 * @param before JSON, as is {@code after}
 * @param from the network address
 */
record Entry(
        String district,
        long id,
        Instant at,
        String who,
        String whoName,
        @Nullable Long post,
        @Nullable String role,
        @Nullable Long unit,
        @Nullable String unitName,
        String what,
        String record,
        @Nullable String before,
        @Nullable String after,
        @Nullable String why,
        @Nullable String from) {

    private static final String FORM = "anlan.audit.1";

    /**
     * The bytes that are sealed: each field in UTF-8 as a netstring ({@code length:bytes,}), an absent one as {@code -,}, in the order
     * below. docs/audit.md describes them; they must never change for what is already sealed.
     */
    byte[] leaf() {
        var out = new ByteArrayOutputStream(512);
        Object[] fields = {
            FORM, district, id, at, who, whoName, post, role, unit, unitName, what, record, before, after, why, from
        };
        for (var field : fields) {
            put(out, field);
        }
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, @Nullable Object field) {
        if (field == null) {
            out.write('-');
        } else {
            var bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            out.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(bytes);
        }
        out.write(',');
    }

    Hash hash() {
        return Hash.leaf(leaf());
    }
}
