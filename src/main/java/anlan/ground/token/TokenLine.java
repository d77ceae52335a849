package anlan.ground.token;

import anlan.ground.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A token as it stands in the list. */
record TokenLine(
        long id,
        String name,
        String unit,
        String scopes,
        LocalDate until,
        @Nullable LocalDate used,
        boolean over) {

    static TokenLine of(ResultSet row, ZoneId zone, Words words) throws SQLException {
        var scopes = Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(code -> words.say("token.scope-" + code))
                .collect(Collectors.joining(words.say("token.list-comma")));
        var used = row.getObject("used_at", OffsetDateTime.class);
        return new TokenLine(
                row.getLong("id"),
                row.getString("name"),
                row.getString("unit"),
                scopes,
                day(row.getObject("expires_at", OffsetDateTime.class), zone),
                used == null ? null : day(used, zone),
                row.getBoolean("over"));
    }

    private static LocalDate day(OffsetDateTime instant, ZoneId zone) {
        return instant.atZoneSameInstant(zone).toLocalDate();
    }
}
