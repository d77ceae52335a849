package anlan.fact.referral;

import anlan.ground.access.Right;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.retention.Retention;
import anlan.ground.retention.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What was answered long enough ago loses its words. That it came, when, and how it was answered stays, so that its receipt still proves it. */
@Component
class ClearLeads implements Job {

    static final Span SPAN = new Span("lead", "referral.span", 1_095, 180, 3_650, Right.LEADS_OPEN, true);

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Retention retention;
    private final OfficeClock clock;
    private final Audit audit;

    ClearLeads(JdbcClient jdbc, TransactionTemplate once, Retention retention, OfficeClock clock, Audit audit) {
        this.jdbc = jdbc;
        this.once = once;
        this.retention = retention;
        this.clock = clock;
        this.audit = audit;
    }

    @Bean
    static Span leadSpan() {
        return SPAN;
    }

    @Override
    public String name() {
        return "referral.clear";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(3, 45);
    }

    @Override
    public boolean unceasing() {
        return true;
    }

    @Override
    public Done run() {
        return new Done(Objects.requireNonNull(once.execute(s -> clear())));
    }

    private int clear() {
        var due = due();
        for (var lead : due) {
            jdbc.sql("update sealed_lead set sealed = null where id = :id")
                    .param("id", lead)
                    .update();
            jdbc.sql("update sealed_lead_step set note = null where lead = :id")
                    .param("id", lead)
                    .update();
            jdbc.sql("insert into sealed_lead_deletion (lead, deleted_on) values (:id, :today)")
                    .param("id", lead)
                    .param("today", clock.today())
                    .update();
        }
        if (!due.isEmpty()) {
            audit.did("referral.deleted-due", "referral", Map.of("leads", due.size()), null, null);
        }
        return due.size();
    }

    private List<Long> due() {
        return jdbc.sql("""
                        select l.id from sealed_lead l where l.sealed is not null
                          and (select s.state in ('transferred', 'closed') and s.made_on <= :last from sealed_lead_step s
                            where s.district = l.district and s.lead = l.id order by s.number desc limit 1)
                        order by l.id
                        """)
                .param("last", retention.endedBy(SPAN))
                .query(Long.class)
                .list();
    }
}
