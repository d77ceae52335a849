package anlan.judgement.indicator;

import anlan.ground.clock.OfficeClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The office's definitions over the shipped ones, as they held at an instant. */
@Component
class Definitions {

    enum Kind {
        MEASURE,
        INDICATOR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param version 0 for a shipped one */
    record Version(int version, Instant at, String by, String why) {}

    private record Row(String kind, String code, String content) {}

    /** What stands in place of a definition that was taken out of use. */
    private static final String WITHDRAWN = "null";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OfficeClock clock;
    private final Shipped shipped;

    Definitions(JdbcClient jdbc, JsonMapper json, OfficeClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.shipped = Shipped.read(json);
    }

    /** What was defined at the instant; of the shipped ones, those that the office had not rewritten by then. */
    Book at(Instant asOf) {
        var rows = jdbc.sql("""
                        select distinct on (kind, code) kind, code, content::text as content from definition
                        where recorded_at <= :asOf order by kind, code, version desc
                        """)
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .query(Row.class)
                .list();
        return Book.of(
                merged(shipped.measures(), Measure::code, rows, Kind.MEASURE, Measure.class),
                merged(shipped.indicators(), Indicator::code, rows, Kind.INDICATOR, Indicator.class));
    }

    private <T> List<T> merged(List<T> shipped, Function<T, String> code, List<Row> rows, Kind kind, Class<T> type) {
        Map<String, T> all = new LinkedHashMap<>();
        shipped.forEach(d -> all.put(code.apply(d), d));
        rows.stream().filter(r -> r.kind().equals(kind.word())).forEach(r -> {
            if (r.content().equals(WITHDRAWN)) {
                all.remove(r.code());
            } else {
                all.put(r.code(), json.readValue(r.content(), type));
            }
        });
        return List.copyOf(all.values());
    }

    /** The newest first; empty while only the shipped one is there. */
    List<Version> history(Kind kind, String code) {
        return jdbc.sql("""
                        select version, recorded_at as at, recorded_by as by, why from definition
                        where kind = :kind and code = :code order by version desc
                        """)
                .param("kind", kind.word())
                .param("code", code)
                .query((row, n) -> new Version(
                        row.getInt("version"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by"),
                        row.getString("why")))
                .list();
    }

    int version(Kind kind, String code) {
        return history(kind, code).stream().findFirst().map(Version::version).orElse(0);
    }

    /** Adds a version after the one the writer saw; false when somebody else was first. */
    boolean add(Kind kind, String code, int seen, Object content, String by, String why) {
        return write(kind, code, seen, json.writeValueAsString(content), by, why);
    }

    /** From now on there is none of that code. */
    boolean withdraw(Kind kind, String code, int seen, String by, String why) {
        return write(kind, code, seen, WITHDRAWN, by, why);
    }

    private boolean write(Kind kind, String code, int seen, String content, String by, String why) {
        if (version(kind, code) != seen) {
            return false;
        }
        int added = jdbc.sql("""
                        insert into definition (kind, code, version, content, recorded_at, recorded_by, why)
                        values (:kind, :code, :version, cast(:content as jsonb), :at, :by, :why)
                        on conflict do nothing
                        """)
                .param("kind", kind.word())
                .param("code", code)
                .param("version", seen + 1)
                .param("content", content)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("why", why)
                .update();
        return added == 1;
    }
}
