package anlan.desk.bulletin;

import anlan.ground.clock.OfficeClock;
import anlan.ground.document.Document;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The bulletins issued in the district. */
@Component
class Bulletins {

    private static final String READ = "select id, title, number, issued_on, issued_by from bulletin ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OfficeClock clock;

    Bulletins(JdbcClient jdbc, JsonMapper json, OfficeClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The latest first. */
    List<Bulletin> all() {
        return jdbc.sql(READ + "order by id desc").query(Bulletin.class).list();
    }

    Optional<Bulletin> find(long id) {
        return jdbc.sql(READ + "where id = :id")
                .param("id", id)
                .query(Bulletin.class)
                .optional();
    }

    /** The paper as it was issued. */
    Optional<Document> paper(long id) {
        return jdbc.sql("select paper::text from bulletin where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Document.class));
    }

    long issue(Document paper, String number, String by) {
        return jdbc.sql("""
                        insert into bulletin (title, number, paper, issued_on, issued_at, issued_by)
                        values (:title, :number, cast(:paper as jsonb), :day, :now, :by) returning id
                        """)
                .param("title", paper.title())
                .param("number", number)
                .param("paper", json.writeValueAsString(paper))
                .param("day", clock.today())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }
}
