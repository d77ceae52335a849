package anlan.fact.incident;

import anlan.fact.dataset.Counts;
import anlan.fact.dataset.Task;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns what a stage changes into versions, and tells what that does to the counts. */
@Component
class Changes {

    private static final String COLUMNS = """
            source_id, area, kind, major, occurred_on, occurred_month_only, occurred_hour, reported_on,
            cleared_on, cleared_month_only, cleared, lon, lat""";

    private static final String SUMMED = """
            area, kind, month, slot, sum(n)::int as n, sum(n * cleared::int)::int as cleared,
            sum(n * major::int)::int as major, sum(n * (major and cleared)::int)::int as major_cleared,
            sum(n * (cleared is null)::int)::int as untold, sum(n * (major and cleared is null)::int)::int as major_untold""";

    private static final String NUMBER =
            "(extract(year from occurred_on) * 12 + extract(month from occurred_on) - 1)::int";

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the source has nothing yet: then everything staged is new and need not be compared. */
    boolean fresh(Task task) {
        return jdbc.sql("select not exists (select from incident where source = :source and until is null)")
                .param("source", task.source())
                .query(Boolean.class)
                .single();
    }

    /** Sets beside the stage what differs from what is held. */
    Counts compare(Task task, long staged) {
        if (fresh(task)) {
            return new Counts(staged, 0, 0, 0);
        }
        jdbc.sql("drop table if exists " + task.stage("c")).update();
        jdbc.sql("create unlogged table " + task.stage("c") + " as " + """
                        select s.*, i.id as old_id, i.version as old_version, coalesce(i.withdrawn, true) as old_gone
                        from %s s left join incident i
                          on i.district = :district and i.source = :source and i.source_id = s.source_id and i.until is null
                        where i.id is null or i.hash <> s.hash or i.withdrawn
                        """.formatted(task.stage("")))
                .param("district", task.district())
                .param("source", task.source())
                .update();
        var withdrawn = task.whole() ? withdrawn(task) : 0;
        return jdbc.sql("select count(*) filter (where old_gone), count(*) filter (where not old_gone) from "
                        + task.stage("c"))
                .query((row, n) ->
                        new Counts(row.getLong(1), row.getLong(2), withdrawn, staged - row.getLong(1) - row.getLong(2)))
                .single();
    }

    /** What the source had in the months of a whole file, and has no longer. */
    private long withdrawn(Task task) {
        jdbc.sql("drop table if exists " + task.stage("w")).update();
        return jdbc.sql("create unlogged table " + task.stage("w") + " as " + """
                        select i.id, i.version from incident_current i
                        where i.source = :source and i.occurred_on >= :from and i.occurred_on <= :to
                          and exists (select from area_line l where l.district = i.district and l.area = i.area
                            and l.above = any(:scope))
                          and not exists (select from %s s where s.source_id = i.source_id)
                        """.formatted(task.stage("")))
                .param("source", task.source())
                .param("from", Months.first(task))
                .param("to", Months.last(task))
                .param("scope", task.scope().toArray(String[]::new))
                .update();
    }

    /** All rows of a source that had none, in the order of its index. What they say of hours was staged with them. */
    void keepAll(Task task, long batch, Consumer<SumChange> carried) {
        jdbc.sql("insert into incident (source, batch, hash, " + COLUMNS + ") select :source, :batch, hash, " + COLUMNS
                        + " from " + task.stage("") + " order by source_id")
                .param("source", task.source())
                .param("batch", batch)
                .update();
        sum(
                SUMMED + " from (select *, 1 as n, " + SumChange.NO_SLOT + " as slot from " + task.stage("") + ") s",
                carried);
    }

    /** One by one as they come: they can be as many as the rows. */
    private void sum(String summed, Consumer<SumChange> carried) {
        read(jdbc.sql("select " + summed + " group by area, kind, month, slot"), carried);
    }

    private static void read(JdbcClient.StatementSpec summed, Consumer<SumChange> carried) {
        summed.withFetchSize(10_000).query((RowCallbackHandler) row -> carried.accept(new SumChange(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10))));
    }

    /** The rows that differ become versions; the versions they replace end. */
    void keepChanged(Task task, long batch, Consumer<SumChange> carried) {
        if (task.whole()) {
            withdraw("select id, version from " + task.stage("w"), batch, carried);
        }
        end(
                "select old_id as id, old_version as version from " + task.stage("c") + " where old_id is not null",
                batch,
                carried);
        insertChanged(task, batch, "", "", "old_id is null");
        insertChanged(task, batch, "id, version,", "old_id, old_version + 1,", "old_id is not null");
        sum(SUMMED + " from (select *, 1 as n, " + HourSlot.SQL + " as slot from " + task.stage("c") + ") s", carried);
    }

    private void insertChanged(Task task, long batch, String identity, String values, String which) {
        jdbc.sql("""
                        insert into incident (%s source, batch, hash, %s)
                        select %s :source, :batch, hash, %s from %s where %s order by source_id
                        """.formatted(identity, COLUMNS, values, COLUMNS, task.stage("c"), which))
                .param("source", task.source())
                .param("batch", batch)
                .update();
    }

    /** Ends versions, and tells what goes from the counts: those already withdrawn counted for nothing. */
    private void end(String which, long batch, Consumer<SumChange> carried) {
        read(jdbc.sql("""
                        with ended as (
                          update incident i set until = :batch from (%s) w
                          where i.id = w.id and i.version = w.version
                          returning i.area, i.kind, i.major, i.cleared, i.withdrawn, i.occurred_on,
                            i.occurred_month_only, i.occurred_hour)
                        select %s from (select *, -1 as n, %s as month, %s as slot from ended where not withdrawn) e
                        group by area, kind, month, slot
                        """.formatted(which, SUMMED, NUMBER, HourSlot.SQL)).param("batch", batch), carried);
    }

    /** Each version ends in one that says the row is withdrawn. */
    private void withdraw(String which, long batch, Consumer<SumChange> carried) {
        end(which, batch, carried);
        jdbc.sql("""
                        insert into incident (id, version, source, batch, hash, withdrawn, %1$s)
                        select i.id, i.version + 1, i.source, :batch, i.hash, true, %1$s
                        from (%2$s) w join incident i on i.id = w.id and i.version = w.version
                        """.formatted(COLUMNS, which)).param("batch", batch).update();
    }

    /** Takes a batch back: new rows are withdrawn, replaced ones stand again, by versions like any other. */
    Counts undo(long undone, long batch, Consumer<SumChange> carried) {
        var held = "select id, version from incident where batch = " + undone + " and until is null";
        var restored = jdbc.sql("""
                        select count(*) filter (where version > 1), count(*) filter (where version = 1) from incident
                        where batch = :undone and until is null and not (withdrawn and version = 1)
                        """)
                .param("undone", undone)
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .single();
        jdbc.sql("create temp table undo_rows on commit drop as " + held).update();
        end("select id, version from undo_rows", batch, carried);
        jdbc.sql("""
                        insert into incident (id, version, source, batch, hash, withdrawn, %1$s)
                        select i.id, w.version + 1, i.source, :batch, i.hash, i.withdrawn or w.version = 1, %1$s
                        from undo_rows w join incident i on i.id = w.id and i.version = greatest(w.version - 1, 1)
                        """.formatted(COLUMNS)).param("batch", batch).update();
        sum(
                SUMMED + " from (select *, 1 as n, " + NUMBER + " as month, " + HourSlot.SQL
                        + " as slot from incident where batch = " + batch + " and until is null and not withdrawn) i",
                carried);
        return new Counts(0, restored[0], restored[1], 0);
    }
}
