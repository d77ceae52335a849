package anlan.fact.party;

import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes parties down, opens and deletes them; each is in the log without a word of who it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PartyBook {

    /**
     * That there is one.
     *
     * @param gone when it was deleted; null while it is kept
     * @param goneWhy the reason; null when it was due
     */
    record Entry(
            int number,
            String why,
            String by,
            Instant at,
            @Nullable Instant gone,
            @Nullable String goneWhy) {}

    record Look(int number, String purpose, String by, Instant at) {}

    private final JdbcClient jdbc;
    private final PartySeal seal;
    private final Audit audit;
    private final OfficeClock clock;

    PartyBook(JdbcClient jdbc, PartySeal seal, Audit audit, OfficeClock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    List<Entry> of(long problem) {
        return jdbc.sql("""
                        select p.*, d.made_at as gone, d.why as gone_why from party p
                        left join party_deletion d on d.district = p.district and d.problem = p.problem and d.number = p.number
                        where p.problem = :problem order by p.number
                        """)
                .param("problem", problem)
                .query((row, n) -> new Entry(
                        row.getInt("number"),
                        row.getString("why"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("gone", OffsetDateTime.class) == null
                                ? null
                                : row.getObject("gone", OffsetDateTime.class).toInstant(),
                        row.getString("gone_why")))
                .list();
    }

    /** The latest first. */
    List<Look> looks(long problem) {
        return jdbc.sql("select * from party_look where problem = :problem order by made_at desc, id desc limit 200")
                .param("problem", problem)
                .query((row, n) -> new Look(
                        row.getInt("number"),
                        row.getString("purpose"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Asked before the purpose is known: what comes of it is shown only once the look is written. */
    Optional<Party> open(long problem, int number) {
        return jdbc.sql("select sealed from party_sealed where problem = :problem and number = :number")
                .param("problem", problem)
                .param("number", number)
                .query((row, n) -> seal.open(row.getBytes(1), problem, number))
                .optional();
    }

    void add(long problem, Party party, String why, Viewer viewer) {
        int number = jdbc.sql("""
                        insert into party (problem, number, why, person, made_by, made_at)
                        select :problem, coalesce(max(number), 0) + 1, :why, :person, :by, :at from party where problem = :problem
                        returning number
                        """)
                .param("problem", problem)
                .param("why", why)
                .param("person", viewer.who().id())
                .param("by", viewer.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        jdbc.sql("insert into party_sealed (problem, number, sealed) values (:problem, :number, :sealed)")
                .param("problem", problem)
                .param("number", number)
                .param("sealed", seal.seal(party, problem, number))
                .update();
        audit.did("party.added", record(problem), null, Map.of("party", number), why);
    }

    void looked(long problem, int number, String purpose, Viewer viewer) {
        jdbc.sql("""
                        insert into party_look (problem, number, purpose, person, made_by, made_at)
                        values (:problem, :number, :purpose, :person, :by, :at)
                        """)
                .param("problem", problem)
                .param("number", number)
                .param("purpose", purpose)
                .param("person", viewer.who().id())
                .param("by", viewer.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.saw("party.looked", record(problem), purpose);
    }

    /** @param why null when it was due */
    void delete(long problem, List<Integer> numbers, @Nullable String why, String by) {
        for (var number : numbers) {
            jdbc.sql("delete from party_sealed where problem = :problem and number = :number")
                    .param("problem", problem)
                    .param("number", number)
                    .update();
            jdbc.sql("""
                            insert into party_deletion (problem, number, why, made_by, made_at)
                            values (:problem, :number, :why, :by, :at)
                            """)
                    .param("problem", problem)
                    .param("number", number)
                    .param("why", why)
                    .param("by", by)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        var what = why == null ? "party.deleted-due" : "party.deleted";
        audit.did(what, record(problem), Map.of("parties", numbers.size()), null, why);
    }

    private static String record(long problem) {
        return "problem/" + problem;
    }
}
