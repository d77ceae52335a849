package anlan.promise.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;

/** Rows of letters as they are read. */
final class LetterRows {

    private LetterRows() {}

    static Letter.Version version(ResultSet row) throws SQLException {
        return new Letter.Version(
                row.getInt("version"), row.getString("content"), row.getString("hash"), row.getInt("plan"));
    }

    static LetterAct act(ResultSet row) throws SQLException {
        return new LetterAct(
                row.getInt("number"),
                row.getInt("version"),
                LetterAct.Kind.of(row.getString("kind")),
                row.getString("words"),
                row.getString("factor"),
                Arrays.asList((Long[]) row.getArray("people").getArray()),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getString("unit_name"));
    }
}
