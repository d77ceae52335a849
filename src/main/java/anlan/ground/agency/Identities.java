package anlan.ground.agency;

import anlan.ground.audit.Audit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which identity of the provider a person's account belongs to. A name may pass to somebody else there, an identity never does: so that the
 * next one of a name does not come in as the one before. All inside the bound district.
 */
@Component
@Transactional
class Identities {

    record Known(long person, String name, String account, Instant since, Instant usedAt) {}

    private final JdbcClient jdbc;
    private final AgencyNews news;
    private final Audit audit;

    Identities(JdbcClient jdbc, AgencyNews news, Audit audit) {
        this.jdbc = jdbc;
        this.news = news;
        this.audit = audit;
    }

    /** The account of the one whom the provider calls so. */
    Optional<String> account(String subject) {
        return jdbc.sql("""
                        select a.name from agency_identity i
                        join account a on a.district = i.district and a.person = i.person where i.subject = ?
                        """).params(subject).query(String.class).optional();
    }

    /** Whether the person is that one, or neither belongs to another yet. */
    boolean belongs(long person, String subject) {
        return jdbc.sql("""
                        select not exists (select from agency_identity where person = :person and subject <> :subject
                          or subject = :subject and person <> :person)
                        """)
                .param("person", person)
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    /** From the first time on the account belongs to that identity, and its owner hears of it. */
    void used(long person, String subject) {
        var known = jdbc.sql("update agency_identity set used_at = now() where person = ? and subject = ?")
                .params(person, subject)
                .update();
        if (known == 0) {
            var made = jdbc.sql("insert into agency_identity (person, subject) values (?, ?) returning since::text")
                    .params(person, subject)
                    .query(String.class)
                    .single();
            audit.did("agency.identity-bound", "person/" + person, null, subject, null);
            news.firstUsed(person, made);
        }
    }

    /** Those who hold a post in the units. */
    List<Known> of(Collection<Long> units) {
        return jdbc.sql("""
                        select i.person, n.name, a.name as account, i.since, i.used_at from agency_identity i
                        join person n on n.district = i.district and n.id = i.person
                        join account a on a.district = i.district and a.person = i.person
                        where exists (select from post s where s.district = i.district and s.person = i.person and s.unit = any(:units))
                        order by n.name, i.person
                        """)
                .param("units", units.toArray(Long[]::new))
                .query(Known.class)
                .list();
    }

    void release(long person) {
        jdbc.sql("delete from agency_identity where person = ?").params(person).update();
    }
}
