package anlan.fact.records;

import anlan.fact.filter.Filter;
import anlan.fact.filter.Narrowed;
import anlan.ground.store.GiveWay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records themselves, one by one. */
@Component
public class Rows {

    /** Everything a record has, and what its area is called. */
    public static final String COLUMNS = """
            select i.*, a.name as area_name
            from incident_known i
            left join lateral (select k.name from area_known k where k.district = i.district and k.code = i.area) a on true
            """;

    private static final int BETWEEN = 500;

    private final JdbcClient jdbc;
    private final Narrowed narrowed;
    private final GiveWay giveWay;

    Rows(JdbcClient jdbc, Narrowed narrowed, GiveWay giveWay) {
        this.jdbc = jdbc;
        this.narrowed = narrowed;
        this.giveWay = giveWay;
    }

    /** @param after the id of the last record seen; null to begin */
    public List<Incident> page(Filter filter, Order order, @Nullable Long after, int limit, List<String> roots) {
        return page("", filter, order, after, limit, roots)
                .query((row, n) -> incident(row))
                .list();
    }

    /** Which they are is found first, and only of those everything is read. */
    JdbcClient.StatementSpec page(
            String before, Filter filter, Order order, @Nullable Long after, int limit, List<String> roots) {
        var conditions = narrowed.by(filter, roots);
        var params = new HashMap<String, @Nullable Object>(conditions.params());
        params.put("limit", limit);
        params.put("after", after);
        var from = after == null ? "" : order.after(conditions.alive());
        var found = "select i.district, i.id, i.version from incident_known i where " + conditions.sql() + from
                + order.by() + " limit :limit";
        return jdbc.sql(before + COLUMNS + "join (" + found
                        + ") p on p.district = i.district and p.id = i.id and p.version = i.version" + order.by())
                .params(params);
    }

    /**
     * All of them, handed on one at a time while they are read.
     *
     * @param select what is read of each record {@code i}
     */
    public void each(String select, Filter filter, Order order, List<String> roots, RowCallbackHandler taker) {
        var conditions = narrowed.by(filter, roots);
        jdbc.sql(select + "where " + conditions.sql() + order.by())
                .withFetchSize(1000)
                .params(conditions.params())
                .query(row -> {
                    taker.processRow(row);
                    if (row.getRow() % BETWEEN == 0) {
                        giveWay.whileBusy();
                    }
                });
    }

    public static Incident incident(ResultSet row) throws SQLException {
        return new Incident(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("source"),
                row.getString("source_id"),
                row.getString("area"),
                Optional.ofNullable(row.getString("area_name")).orElse(row.getString("area")),
                row.getString("kind"),
                row.getBoolean("major"),
                row.getObject("occurred_on", LocalDate.class),
                row.getBoolean("day_known"),
                row.getObject("occurred_hour", Integer.class),
                row.getObject("reported_on", LocalDate.class),
                row.getObject("cleared_on", LocalDate.class),
                row.getBoolean("cleared_day_known"),
                row.getObject("cleared", Boolean.class),
                number(row, "lon"),
                number(row, "lat"),
                row.getLong("batch"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Float number(ResultSet row, String column) throws SQLException {
        var number = row.getFloat(column);
        return row.wasNull() ? null : number;
    }
}
