package anlan.ground.token;

import anlan.ground.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A token as it stands in the list and on its own page.
 *
 * @param used when and from where it was last used
 * @param refused when and from where it was last turned away
 * @param former until when the secret that was changed still opens
 * @param formerUsed when that was last used since
 */
record TokenLine(
        long id,
        String name,
        String unit,
        String scopes,
        List<String> networks,
        String made,
        String until,
        @Nullable String used,
        @Nullable String usedFrom,
        @Nullable String refused,
        @Nullable String refusedFrom,
        @Nullable String former,
        @Nullable String formerUsed,
        boolean over) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static TokenLine of(ResultSet row, ZoneId zone, Words words) throws SQLException {
        var scopes = texts(row, "scopes").stream()
                .map(code -> words.say("token.scope-" + code))
                .collect(Collectors.joining(words.say("token.list-comma")));
        return new TokenLine(
                row.getLong("id"),
                row.getString("name"),
                row.getString("unit"),
                scopes,
                texts(row, "networks"),
                String.valueOf(minute(row, "made_at", zone)),
                String.valueOf(minute(row, "expires_at", zone)),
                minute(row, "used_at", zone),
                row.getString("used_from"),
                minute(row, "refused_at", zone),
                row.getString("refused_from"),
                minute(row, "former_until", zone),
                minute(row, "former_used_at", zone),
                row.getBoolean("over"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable String minute(ResultSet row, String column, ZoneId zone) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : MINUTE.format(at.atZoneSameInstant(zone));
    }
}
