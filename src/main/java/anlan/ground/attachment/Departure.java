package anlan.ground.attachment;

import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.vault.Vault;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that no record has used for a set time go, and their content with them unless another file has the same. Safe to run twice. */
@Component
class Departure implements Job {

    private static final Duration SEALED = Duration.ofDays(30);

    private static final String DUE = """
            from attachment a where a.sent_at < :before
              and not exists (select from attachment_in_use u where u.district = a.district and u.file = a.id)
              and not exists (select from attachment_use u join attachment_use_end e on e.district = u.district and e.use = u.id
                              where u.district = a.district and u.file = a.id and e.ended_at >= :before)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final OfficeClock clock;
    private final Book book;
    private final Vault vault;
    private final Audit audit;
    private final Duration stay;

    Departure(
            JdbcClient jdbc,
            TransactionTemplate once,
            OfficeClock clock,
            Book book,
            Vault vault,
            Audit audit,
            @Value("${anlan.attachment.unused:7d}") Duration stay) {
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
        this.book = book;
        this.vault = vault;
        this.audit = audit;
        this.stay = stay;
    }

    @Override
    public String name() {
        return "attachment.depart";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(3, 10);
    }

    @Override
    public boolean unceasing() {
        return true;
    }

    @Override
    public Done run() {
        var due = due();
        due.forEach(this::leave);
        unseal();
        return new Done(due.size());
    }

    /** What was sealed away as it came goes after a month. */
    private void unseal() {
        once.executeWithoutResult(s -> jdbc.sql("delete from attachment_sealed where at < ? returning address")
                .params(clock.instant().minus(SEALED).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list()
                .forEach(address -> vault.drop(address, () -> unused(address))));
    }

    List<Long> due() {
        return once.execute(s -> jdbc.sql("select a.id " + DUE + " order by a.id limit 10000")
                .param("before", clock.instant().minus(stay).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list());
    }

    void leave(long id) {
        once.executeWithoutResult(s -> {
            var entry = book.find(id).orElse(null);
            if (entry == null || !take(id)) {
                return;
            }
            audit.did(
                    "attachment.gone",
                    "files/" + id,
                    Map.of("name", entry.file().name()),
                    null,
                    null);
            Stream.of(entry.address(), entry.original())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(address -> vault.drop(address, () -> unused(address)));
        });
    }

    /** Whoever comes to use it meanwhile holds its row, and is then seen here. */
    private boolean take(long id) {
        jdbc.sql("select from attachment where id = ? for update")
                .params(id)
                .query()
                .listOfRows();
        var due = jdbc.sql("select count(*) " + DUE + " and a.id = :id")
                .param("before", clock.instant().minus(stay).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query(Long.class)
                .single();
        if (due == 0) {
            return false;
        }
        jdbc.sql("delete from attachment_use where file = ?").params(id).update();
        jdbc.sql("delete from attachment where id = ?").params(id).update();
        return true;
    }

    private boolean unused(String address) {
        return jdbc.sql("""
                        select not exists (select from attachment where address = :address or original = :address)
                          and not exists (select from attachment_sealed where address = :address)
                        """).param("address", address).query(Boolean.class).single();
    }
}
