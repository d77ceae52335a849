package anlan.ground.audit;

import anlan.ground.job.Wakes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where every room says what it did. An entry stands and falls with the transaction that it is written in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Audit {

    private static final String WRITE = """
            insert into audit_entry
              (at, who, who_name, post, role, unit, unit_name, what, record, before, after, why, came_from)
            values
              (:at, :who, :name, :post, :role, :unit, :unitName, :what, :record, :before, :after, :why, :from)
            """;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final JdbcClient jdbc;
    private final Wakes wakes;
    private final Duration pause;

    Audit(JdbcClient jdbc, Wakes wakes, @Value("${anlan.audit.seal-every:1s}") Duration pause) {
        this.jdbc = jdbc;
        this.wakes = wakes;
        this.pause = pause;
    }

    /**
     * Something was changed.
     *
     * @param what {@code room.act}, whose word key is {@code room.did-act}
     * @param record path of the record, {@code campaign/3/target/theft-rate-yoy}
     * @param before any record or map, shown to auditors as it is; null when there was nothing
     * @param after null when there is nothing left
     * @param why the reason given by the person; null where none is asked for
     */
    public void did(String what, String record, @Nullable Object before, @Nullable Object after, @Nullable String why) {
        write(what, record, json(before), json(after), why);
    }

    /** Protected data was looked at. */
    public void saw(String what, String record, @Nullable String purpose) {
        write(what, record, null, null, purpose);
    }

    private void write(
            String what, String record, @Nullable String before, @Nullable String after, @Nullable String why) {
        var actor = Actor.now();
        var post = actor.post();
        jdbc.sql(WRITE)
                .param("at", Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("who", actor.who())
                .param("name", actor.name())
                .param("post", post == null ? null : post.id())
                .param("role", post == null ? null : post.role())
                .param("unit", post == null ? null : post.unit())
                .param("unitName", post == null ? null : post.unitName())
                .param("what", what)
                .param("record", record)
                .param("before", before)
                .param("after", after)
                .param("why", why)
                .param("from", actor.from())
                .update();
        wakes.within("audit.seal", pause);
    }

    private static @Nullable String json(@Nullable Object thing) {
        return thing == null ? null : JSON.writeValueAsString(thing);
    }
}
