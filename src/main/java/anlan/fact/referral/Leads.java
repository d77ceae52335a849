package anlan.fact.referral;

import anlan.ground.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sealed leads of the district. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Leads {

    private static final String READ = """
            select l.id, l.came_on, coalesce((select s.state from sealed_lead_step s where s.district = l.district and s.lead = l.id
              order by s.number desc limit 1), 'received') as state,
              (select d.deleted_on from sealed_lead_deletion d where d.district = l.district and d.lead = l.id) as gone
            from sealed_lead l
            """;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final OfficeClock clock;

    Leads(JdbcClient jdbc, Seal seal, OfficeClock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** @return the receipt, which is kept nowhere */
    String take(String words) {
        var receipt = Seal.fresh();
        jdbc.sql("insert into sealed_lead (receipt, sealed, came_on) values (:receipt, :sealed, :on)")
                .param("receipt", seal.mark(receipt))
                .param("sealed", seal.seal(words))
                .param("on", clock.today())
                .update();
        return receipt;
    }

    Optional<Lead> byReceipt(String typed) {
        return jdbc.sql(READ + "where l.receipt = :receipt")
                .param("receipt", seal.mark(typed))
                .query(Leads::lead)
                .optional();
    }

    private static Lead lead(ResultSet row, int number) throws SQLException {
        return new Lead(
                row.getLong("id"),
                row.getObject("came_on", LocalDate.class),
                Lead.State.of(row.getString("state")).orElseThrow(),
                row.getObject("gone", LocalDate.class));
    }

    /** Those that wait first. */
    List<Lead> all() {
        return jdbc.sql("select * from (" + READ + ") as l order by l.state in ('transferred', 'closed'), l.id")
                .query(Leads::lead)
                .list();
    }

    Optional<Lead.Opened> open(long id) {
        return all().stream()
                .filter(l -> l.id() == id)
                .findFirst()
                .map(lead -> new Lead.Opened(
                        lead,
                        jdbc.sql("select sealed from sealed_lead where id = :id and sealed is not null")
                                .param("id", id)
                                .query((row, n) -> seal.open(row.getBytes(1)))
                                .optional()
                                .orElse(""),
                        steps(id)));
    }

    private List<Lead.Step> steps(long id) {
        return jdbc.sql("select state, note, made_on from sealed_lead_step where lead = :id order by number")
                .param("id", id)
                .query((row, n) -> new Lead.Step(
                        Lead.State.of(row.getString("state")).orElseThrow(),
                        row.getBytes("note") == null ? "" : seal.open(row.getBytes("note")),
                        row.getObject("made_on", LocalDate.class)))
                .list();
    }

    void step(long id, Lead.State state, String note) {
        jdbc.sql("""
                        insert into sealed_lead_step (lead, number, state, note, made_on)
                        select :id, coalesce(max(number), 0) + 1, :state, :note, :on from sealed_lead_step where lead = :id
                        """)
                .param("id", id)
                .param("state", state.word())
                .param("note", seal.seal(note))
                .param("on", clock.today())
                .update();
    }
}
