package anlan.ground.template;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.document.Document;
import anlan.ground.document.Documents;
import anlan.ground.document.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The templates of the district, and papers filled into them. */
@Component
@Transactional
public class Templates {

    record Template(long id, String kind, String name, OffsetDateTime madeAt, String madeBy) {}

    private static final String STANDING = """
            from document_template t where t.kind = :kind
              and not exists (select from document_template_back b where b.district = t.district and b.template = t.id)
            order by t.id desc limit 1
            """;

    private final JdbcClient jdbc;
    private final Documents documents;
    private final TemplateFill fill;
    private final OfficeClock clock;

    Templates(JdbcClient jdbc, Documents documents, TemplateFill fill, OfficeClock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.fill = fill;
        this.clock = clock;
    }

    /** The paper as a file: Word in the office's own template where there is one, everything else by the standard. */
    public ResponseEntity<byte[]> hand(Kind kind, Document paper, Format format) {
        var template = format == Format.DOCX ? file(kind) : Optional.<byte[]>empty();
        return template.isPresent()
                ? documents.hand(filled(template.get(), paper), paper.title(), format)
                : documents.hand(paper, format);
    }

    private byte[] filled(byte[] template, Document paper) {
        try {
            return fill.fill(template, paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Template> standing(Kind kind) {
        return jdbc.sql("select t.id, t.kind, t.name, t.made_at, t.made_by " + STANDING)
                .param("kind", kind.code())
                .query(Template.class)
                .optional();
    }

    Optional<byte[]> file(Kind kind) {
        return jdbc.sql("select t.file " + STANDING)
                .param("kind", kind.code())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    long keep(Viewer viewer, Kind kind, String name, byte[] file) {
        return jdbc.sql("""
                        insert into document_template (kind, name, file, made_at, made_by)
                        values (:kind, :name, :file, :now, :by) returning id
                        """)
                .param("kind", kind.code())
                .param("name", name)
                .param("file", file)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .query(Long.class)
                .single();
    }

    void takeBack(Viewer viewer, long template) {
        jdbc.sql("insert into document_template_back (template, made_at, made_by) values (?, ?, ?)")
                .params(template, clock.instant().atOffset(ZoneOffset.UTC), viewer.name())
                .update();
    }
}
