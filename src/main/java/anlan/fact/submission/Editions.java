package anlan.fact.submission;

import anlan.ground.web.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What came, and what became of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Editions {

    private static final String READ = """
            select e.id, e.submission, e.base, s.sweep, s.cut, s.cell, e.sheet, e.sheet_version, e.result, e.why, e.known, e.answers,
              e.findings, e.pictures, e.started_at, e.saved_at, e.ahead, e.way, e.received_at, s.person, e.made_by, t.version, t.taken_by,
              t.words as taken_words, h.reasons, a.set_by as aside_by, a.words as aside_words
            from submission_edition e join submission s on s.district = e.district and s.id = e.submission
            left join submission_taking t on t.district = e.district and t.edition = e.id
            left join submission_hold h on h.district = e.district and h.edition = e.id
            left join submission_aside a on a.district = e.district and a.edition = e.id
            """;

    private final JdbcClient jdbc;
    private final Words words;

    Editions(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    Optional<Edition> find(UUID id) {
        return jdbc.sql(READ + "where e.id = ?").params(id).query(Edition.class).optional();
    }

    List<Edition> find(Collection<UUID> ids, long person) {
        return jdbc.sql(READ + "where e.id = any(:ids) and s.person = :person")
                .param("ids", ids.toArray(UUID[]::new))
                .param("person", person)
                .query(Edition.class)
                .list();
    }

    /** The version that holds. */
    Optional<Edition> latest(UUID submission) {
        return jdbc.sql(READ + "where e.submission = ? and t.version is not null order by t.version desc limit 1")
                .params(submission)
                .query(Edition.class)
                .optional();
    }

    /** Those of its form, and itself where it came before, be it for another form. */
    List<Edition> beside(Sent sent) {
        return jdbc.sql(READ + "where e.submission = ? or e.id = ? order by e.received_at, e.id")
                .params(sent.submission(), sent.id())
                .query(Edition.class)
                .list();
    }

    List<Edition> of(UUID submission) {
        return jdbc.sql(READ + "where e.submission = ? order by e.received_at, e.id")
                .params(submission)
                .query(Edition.class)
                .list();
    }

    /** Held ones that were made from this one. */
    List<Edition> waitingFor(UUID base) {
        return jdbc.sql(READ + """
                        where e.base = ? and h.edition is not null and t.version is null and a.edition is null
                        order by e.received_at, e.id
                        """).params(base).query(Edition.class).list();
    }

    /** Of a sweep: those that wait first, then the latest. */
    List<Edition> ofSweep(long sweep, int most) {
        return jdbc.sql(READ + """
                        where s.sweep = ? order by (h.edition is not null and t.version is null and a.edition is null) desc,
                          e.received_at desc limit ?
                        """).params(sweep, most).query(Edition.class).list();
    }

    /** What a person sent of a sweep and holds now. */
    List<Edition> own(long sweep, long person, int most) {
        return jdbc.sql(READ + """
                        where s.sweep = ? and s.person = ? and t.version = (
                          select max(l.version) from submission_taking l where l.district = t.district and l.submission = t.submission)
                        order by e.received_at desc limit ?
                        """)
                .params(sweep, person, most)
                .query(Edition.class)
                .list();
    }

    long waiting(long sweep) {
        return jdbc.sql("select count(*) from submission_waiting where sweep = ?")
                .params(sweep)
                .query(Long.class)
                .single();
    }

    List<Answer.Filed> filed(UUID submission) {
        return jdbc.sql(
                        "select id as finding, problem, number from submission_finding where submission = ? order by problem")
                .params(submission)
                .query(Answer.Filed.class)
                .list();
    }

    Answer answer(Edition e) {
        if (e.version() != null) {
            return new Answer.Taken(e.version(), filed(e.submission()));
        }
        return e.asideBy() != null
                ? new Answer.Aside(e.asideBy(), e.asideWords() == null ? "" : e.asideWords())
                : held(e.held());
    }

    Answer held(List<Reason> reasons) {
        return new Answer.Held(reasons.stream().map(r -> r.say(words)).toList());
    }
}
