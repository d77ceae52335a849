package anlan.fact.export;

import anlan.fact.filter.Narrowed;
import anlan.ground.store.District;
import anlan.ground.web.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The strong tag (RFC 9110, 8.8.3) of a file of records: the moment it was taken, and a sum over everything else that its bytes come from. A download
 * that broke off brings it back, so that the file can be made once more as of then; where anything differs, so does the tag, and all is sent anew.
 */
@Component
class Pin {

    private static final Duration HELD = Duration.ofDays(1);
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,15})-[0-9a-f]{64}\"");

    /** Changed whenever the same records are written otherwise. */
    private static final String WRITTEN = "1";

    private final JdbcClient jdbc;
    private final Narrowed narrowed;

    Pin(JdbcClient jdbc, Narrowed narrowed) {
        this.jdbc = jdbc;
        this.narrowed = narrowed;
    }

    /** When the file that has this tag was taken; empty for any other text, and for what is long past or still ahead. */
    static Optional<Instant> at(@Nullable String tag, Instant now) {
        var known = TAG.matcher(tag == null ? "" : tag);
        return known.matches()
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(known.group(1))))
                        .filter(at -> !at.isAfter(now) && at.plus(HELD).isAfter(now))
                : Optional.empty();
    }

    String tag(Taken taken, String ending, String address) {
        var all = String.join(
                "\n",
                WRITTEN,
                ending,
                address,
                District.current(),
                String.join(",", taken.roots()),
                taken.account(),
                taken.by(),
                Words.locale().toLanguageTag(),
                Long.toString(taken.count()),
                Long.toString(narrowed.newest(taken.meant().asOf())),
                names());
        return "\"" + taken.at().toEpochMilli() + "-" + sum(all) + "\"";
    }

    /** Names of areas stand in workbooks, and can change. */
    private String names() {
        return jdbc.sql("select coalesce(md5(string_agg(code || name, ',' order by code, name)), '') from area_known")
                .query(String.class)
                .single();
    }

    private static String sum(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
