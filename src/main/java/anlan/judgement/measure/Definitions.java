package anlan.judgement.measure;

import anlan.ground.clock.OfficeClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The office's definitions over the shipped ones, as they held at an instant: of measures, and of what is built of them. */
@Component
public class Definitions {

    public enum Kind {
        MEASURE,
        INDICATOR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param version 0 for a shipped one */
    public record Version(int version, Instant at, String by, String why) {}

    private record Row(String code, String content) {}

    /** What stands in place of a definition that was taken out of use. */
    private static final String WITHDRAWN = "null";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OfficeClock clock;

    Definitions(JdbcClient jdbc, JsonMapper json, OfficeClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What was defined at the instant, by code; of the shipped ones, those that the office had not rewritten by then. */
    public <T> Map<String, T> at(Kind kind, Instant asOf, Shipped<T> shipped) {
        Map<String, T> all = new LinkedHashMap<>();
        shipped.all().forEach(d -> all.put(shipped.code().apply(d), d));
        for (Row row : written(kind, asOf)) {
            if (row.content().equals(WITHDRAWN)) {
                all.remove(row.code());
            } else {
                all.put(row.code(), json.readValue(row.content(), shipped.type()));
            }
        }
        return all;
    }

    private List<Row> written(Kind kind, Instant asOf) {
        return jdbc.sql("""
                        select distinct on (code) code, content::text as content from definition
                        where kind = :kind and recorded_at <= :asOf order by code, version desc
                        """)
                .param("kind", kind.word())
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .query(Row.class)
                .list();
    }

    /** The newest first; empty while only the shipped one is there. */
    public List<Version> history(Kind kind, String code) {
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

    public int version(Kind kind, String code) {
        return history(kind, code).stream().findFirst().map(Version::version).orElse(0);
    }

    /** Adds a version after the one the writer saw; false when somebody else was first. */
    public boolean add(Kind kind, String code, int seen, Object content, String by, String why) {
        return write(kind, code, seen, json.writeValueAsString(content), by, why);
    }

    /** From now on there is none of that code. */
    public boolean withdraw(Kind kind, String code, int seen, String by, String why) {
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
