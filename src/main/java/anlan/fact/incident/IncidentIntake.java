package anlan.fact.incident;

import anlan.fact.coverage.Reach;
import anlan.fact.dataset.BinaryCopy;
import anlan.fact.dataset.Dataset;
import anlan.fact.dataset.Task;
import anlan.ground.paper.Row;
import anlan.ground.web.Refused;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types and checks the rows of a file while they stream into the stage. */
final class IncidentIntake implements Dataset.Intake {

    private final Task task;
    private final Connection connection;
    private final RowReader reader;
    private final BinaryCopy copy;
    private final SeenIds seen = new SeenIds();
    private final ReachNote reach = new ReachNote();
    private final Tally tally;
    private final AreaAtTime atTime;
    private final Map<Long, Refused> contradicting = new HashMap<>();
    private boolean ended;

    /** @param tally empty; counts the hours of what is taken */
    IncidentIntake(Task task, Connection connection, RowReader reader, Tally tally, AreaAtTime atTime) {
        this.task = task;
        this.connection = connection;
        this.reader = reader;
        this.tally = tally;
        this.atTime = atTime;
        run("drop table if exists " + task.stage(""));
        run("create unlogged table " + task.stage("") + " (" + String.join(", ", Staged.COLUMNS) + ")");
        this.copy = new BinaryCopy(connection, task.stage(""));
    }

    @Override
    public @Nullable Refused take(Row row) {
        var flaw = reader.read(row);
        if (flaw != null) {
            return flaw;
        }
        var staged = reader.staged();
        var id = Staged.hash(staged.sourceId);
        var content = staged.hash();
        var before = seen.line(id);
        if (before != 0) {
            return seen.content(id) == content ? null : contradiction(row.line(), before, staged.sourceId);
        }
        seen.add(id, content, row.line());
        reach.note(staged.area, staged.kind, staged.occurredOn, staged.occurredMonthOnly);
        tally.hour(staged.area, reach.month(), staged.kind, staged.slot(), 1);
        staged.send(copy, row.line(), reach.month());
        return null;
    }

    /** Nobody can tell which of the two is right, so neither is taken. */
    private Refused contradiction(long line, long before, String id) {
        contradicting.put(before, new Refused(Flaw.SAME_ID_DIFFERS, "source_id", id, line));
        return new Refused(Flaw.SAME_ID_DIFFERS, "source_id", id, before);
    }

    @Override
    public Map<Long, Refused> end() {
        copy.end();
        ended = true;
        try {
            if (!contradicting.isEmpty()) {
                takeAway();
            }
            HourSums.stage(connection, task.stage("h"), tally.hours());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        run("analyze " + task.stage(""));
        return Map.copyOf(contradicting);
    }

    private void takeAway() throws SQLException {
        try (var delete = connection.prepareStatement("delete from " + task.stage("")
                + " where line = any(?) returning area, kind, month, " + HourSlot.SQL)) {
            delete.setArray(
                    1, connection.createArrayOf("bigint", contradicting.keySet().toArray()));
            try (var gone = delete.executeQuery()) {
                while (gone.next()) {
                    var kind = Kind.of(gone.getString(2)).orElseThrow();
                    tally.hour(gone.getString(1), gone.getInt(3), kind, gone.getInt(4), -1);
                }
            }
        }
    }

    @Override
    public Reach reach() {
        return reach.all(atTime.moved());
    }

    @Override
    public void close() {
        if (!ended) {
            copy.close();
        }
    }

    private void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
