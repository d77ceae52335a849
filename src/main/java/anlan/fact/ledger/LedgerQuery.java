package anlan.fact.ledger;

import anlan.fact.problem.Seen;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for problems: by words, state, category, severity, whether they are overdue; in one of a few orders; page by page. */
@Component
@Transactional(readOnly = true)
class LedgerQuery {

    private static final int PAGE = 50;

    /** What one looks for, as it stands in the address. */
    record Asked(
            @Nullable String q,
            @Nullable String state,
            @Nullable String category,
            @Nullable String severity,
            @Nullable String overdue,
            @Nullable String sort,
            @Nullable String after) {

        static String or(@Nullable String text) {
            return text == null ? "" : text.strip();
        }

        /** The address of the page behind the row. */
        String after(String row) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("q", or(q));
            fields.put("state", or(state));
            fields.put("category", or(category));
            fields.put("severity", or(severity));
            fields.put("overdue", or(overdue));
            fields.put("sort", or(sort));
            fields.put("after", row);
            return fields.entrySet().stream()
                    .filter(e -> !e.getValue().isEmpty())
                    .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }

    record Row(
            long problem,
            String number,
            String title,
            String spot,
            String area,
            String state,
            String severity,
            @Nullable Long unit,
            @Nullable LocalDate due,
            LocalDate foundOn) {}

    /** @param next where the next page begins; null at the end */
    record Found(List<Row> lines, @Nullable String next) {}

    /** The orders there are: the key, which way, and what a row without it counts as. */
    private static final Map<String, String> ORDERS = Map.of(
            "", "coalesce(p.due, date '9999-12-31')",
            "found", "p.found_on",
            "new", "p.found_on");

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    LedgerQuery(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Found find(Asked asked, Viewer viewer) {
        var sort = ORDERS.containsKey(Asked.or(asked.sort())) ? Asked.or(asked.sort()) : "";
        var key = ORDERS.get(sort);
        var down = sort.equals("new");
        var cursor = Cursor.read(Asked.or(asked.after()));
        var behind = cursor == null ? "" : " and (" + key + ", p.problem) " + (down ? "<" : ">") + " (:key, :id)";
        var order = down ? key + " desc, p.problem desc" : key + ", p.problem";
        var seen = Seen.of(viewer, Right.PROBLEMS_SEE);
        var sql = params(
                jdbc.sql("select p.* from problem_now p where " + conditions(asked, seen) + behind + " order by "
                        + order + " limit " + (PAGE + 1)),
                asked,
                seen);
        if (cursor != null) {
            sql = sql.param("key", cursor.key()).param("id", cursor.id());
        }
        var rows = sql.query(Row.class).list();
        if (rows.size() <= PAGE) {
            return new Found(rows, null);
        }
        var last = rows.get(PAGE - 1);
        var at = sort.isEmpty() ? (last.due() == null ? LocalDate.of(9999, 12, 31) : last.due()) : last.foundOn();
        return new Found(rows.subList(0, PAGE), at + "_" + last.problem());
    }

    long count(Asked asked, Viewer viewer) {
        var seen = Seen.of(viewer, Right.PROBLEMS_SEE);
        return params(jdbc.sql("select count(*) from problem_now p where " + conditions(asked, seen)), asked, seen)
                .query(Long.class)
                .single();
    }

    private static String conditions(Asked asked, Seen seen) {
        var all = new StringBuilder(seen.condition());
        if (!Asked.or(asked.q()).isEmpty())
            all.append(" and (p.title ilike :like or p.spot ilike :like or p.number like :like)");
        if (!Asked.or(asked.state()).isEmpty()) all.append(" and p.state = :state");
        if (!Asked.or(asked.category()).isEmpty()) all.append(" and p.category = :category");
        if (!Asked.or(asked.severity()).isEmpty()) all.append(" and p.severity = :severity");
        if (!Asked.or(asked.overdue()).isEmpty()) all.append(" and p.due < :today and p.state <> 'closed'");
        return all.toString();
    }

    private JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, Asked asked, Seen seen) {
        return seen.into(sql)
                .param("like", "%" + Asked.or(asked.q()).replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("state", Asked.or(asked.state()))
                .param("category", Asked.or(asked.category()))
                .param("severity", Asked.or(asked.severity()))
                .param("today", clock.today());
    }

    private record Cursor(LocalDate key, long id) {

        /** @return null for the first page, and for what is no place in the list */
        static @Nullable Cursor read(String text) {
            if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,18}")) {
                return null;
            }
            try {
                return new Cursor(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
            } catch (java.time.format.DateTimeParseException e) {
                return null;
            }
        }
    }
}
