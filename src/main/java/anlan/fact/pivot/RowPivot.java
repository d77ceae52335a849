package anlan.fact.pivot;

import anlan.fact.filter.Narrowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts that only the records themselves can answer: by week, by hour in a village, over days, or of records chosen one by one. */
@Component
class RowPivot {

    private final JdbcClient jdbc;
    private final Narrowed narrowed;

    RowPivot(JdbcClient jdbc, Narrowed narrowed) {
        this.jdbc = jdbc;
        this.narrowed = narrowed;
    }

    List<Cell> cells(PivotAsked asked, List<String> roots) {
        var conditions = narrowed.by(asked.filter(), roots);
        var params = new java.util.HashMap<String, @Nullable Object>(conditions.params());
        params.put("level", asked.level() == null ? null : asked.level().code());
        var width = asked.by().size();
        return jdbc.sql(sql(asked, conditions.sql()))
                .params(params)
                .query((row, n) -> {
                    var at = new @Nullable Object[width];
                    for (var i = 0; i < width; i++) {
                        at[i] = row.getObject(i + 1);
                    }
                    return new Cell(Arrays.asList(at), row.getLong(width + 1));
                })
                .list();
    }

    static String sql(PivotAsked asked, String conditions) {
        var columns =
                asked.by().stream().map(d -> expression(d, asked.rolledUp())).collect(Collectors.joining(", "));
        var places = IntStream.rangeClosed(1, asked.by().size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return "select " + columns + ", count(*)\nfrom incident_known i" + (asked.rolledUp() ? ABOVE : "")
                + "\nwhere " + conditions + "\n  and " + asked.measure().condition()
                + "\ngroup by " + places + "\norder by " + places;
    }

    /** Each record once for its area and once for every area above it, as far up as the viewer may see. */
    private static final String ABOVE = """

            join area_line up on up.district = i.district and up.area = i.area
            join area_known a on a.district = i.district and a.code = up.above and (:level::text is null or a.level = :level)
              and exists (select from area_line s where s.district = a.district and s.area = a.code and s.above = any(:roots))""";

    private static String expression(Dimension dimension, boolean rolledUp) {
        return dimension == Dimension.AREA && rolledUp ? "a.code" : dimension.sql();
    }
}
