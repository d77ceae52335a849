package anlan.fact.problem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of the database as what they say. */
final class ProblemRows {

    private ProblemRows() {}

    static Account account(ResultSet row, int number) throws SQLException {
        var lon = row.getObject("lon", Double.class);
        return new Account(
                row.getInt("version"),
                row.getString("category"),
                Account.Nature.valueOf(row.getString("nature").toUpperCase(Locale.ROOT)),
                Account.Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getString("area"),
                row.getString("spot"),
                lon == null ? null : new Account.Point(lon, row.getDouble("lat")),
                row.getString("title"),
                row.getString("detail"),
                Account.Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                row.getObject("found_on", LocalDate.class),
                row.getString("why"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    static Act act(ResultSet row, int number) throws SQLException {
        var step = new Act.Step(
                Act.Kind.of(row.getString("kind")),
                row.getObject("unit", Long.class),
                row.getObject("charged", Long.class),
                until(row),
                row.getString("words"),
                row.getObject("other", Long.class),
                stands(row.getString("stands")));
        var hand = new Hand(
                Arrays.asList((Long[]) row.getArray("people").getArray()),
                row.getString("made_by"),
                row.getString("unit_name"));
        return new Act(
                row.getInt("number"),
                step,
                hand,
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static Problem.@Nullable State stands(@Nullable String word) {
        return word == null ? null : Problem.State.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Until until(ResultSet row) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        return due == null
                ? null
                : new Until(
                        due,
                        row.getObject("due_from", LocalDate.class),
                        row.getInt("due_days"),
                        row.getBoolean("due_guessed"),
                        row.getObject("due_named", LocalDate.class));
    }

    static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getInt("act"),
                row.getLong("file"),
                row.getBoolean("photo"),
                Objects.requireNonNull(row.getString("name")));
    }
}
