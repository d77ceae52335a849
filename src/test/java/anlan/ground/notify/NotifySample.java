package anlan.ground.notify;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Something that the near unit's steward was told, and nobody else. */
@Component
class NotifySample implements Sample {

    private final Messages messages;
    private final Kinds kinds;
    private final JdbcClient jdbc;

    NotifySample(Messages messages, Kinds kinds, JdbcClient jdbc) {
        this.messages = messages;
        this.kinds = kinds;
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        messages.tell(new Message(
                kinds.find("dataset.imported").orElseThrow(),
                Set.of(district.keeper().who().id()),
                "/imports",
                "sample",
                "样本消息所指"));
        var id = jdbc.sql("select id from message where once = 'sample'")
                .query(Long.class)
                .single();
        return new Kept(Map.of("id", List.of(id.toString())), List.of(), List.of("样本消息所指"), true);
    }
}
