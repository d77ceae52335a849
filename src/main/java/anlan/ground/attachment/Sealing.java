package anlan.ground.attachment;

import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.intake.Arrival;
import anlan.ground.intake.SafeName;
import anlan.ground.vault.Vault;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the scanner found something in as it came: sealed away, so that it can be looked into, and given to nobody. */
@Component
class Sealing {

    record Line(String name, String found, Instant at, String by) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final OfficeClock clock;
    private final Audit audit;
    private final TransactionTemplate once;

    Sealing(JdbcClient jdbc, Vault vault, OfficeClock clock, Audit audit, TransactionTemplate once) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
        this.audit = audit;
        this.once = once;
    }

    void seal(Arrival arrival, String found, Viewer viewer) throws IOException {
        var content = vault.lay(arrival.path());
        var name = SafeName.shown(arrival.name());
        once.executeWithoutResult(s -> {
            if (vault.keep(content)) {
                jdbc.sql(
                                "insert into attachment_sealed (address, name, size, found, at, by_name) values (?, ?, ?, ?, ?, ?)")
                        .params(content.address(), name, arrival.size(), found, now(), viewer.name())
                        .update();
                audit.did("attachment.sealed", "files", null, Map.of("name", name, "found", found), null);
            }
        });
    }

    List<Line> latest(int most) {
        return jdbc.sql("select name, found, at, by_name from attachment_sealed order by id desc limit ?")
                .params(most)
                .query((row, n) -> new Line(
                        row.getString("name"),
                        row.getString("found"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
