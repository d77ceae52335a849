package anlan.promise.revision;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.promise.change.Clash;
import anlan.promise.plan.Plan;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writing of the changes on their way: rows are added, and each stands in the log. */
@Component
class RevisionBook {

    /** What a saving holds. */
    record Saved(int base, Plan plan, @Nullable LocalDate effectiveOn, String why, List<Clash> clashes, long acts) {

        Saved(int base, Plan plan, @Nullable LocalDate effectiveOn, String why) {
            this(base, plan, effectiveOn, why, List.of(), 0);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Audit audit;
    private final Clock clock;

    RevisionBook(JdbcClient jdbc, JsonMapper json, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    long begin(Viewer viewer, long campaign, boolean first, Saved saved) {
        long id = jdbc.sql("""
                        insert into plan_revision (campaign, first, made_at, made_by) values (:campaign, :first, :at, :by)
                        returning id
                        """)
                .param("campaign", campaign)
                .param("first", first)
                .param("at", now())
                .param("by", viewer.name())
                .query(Long.class)
                .single();
        write(viewer, id, saved);
        audit.did("revision.begun", "campaign/" + campaign + "/revision/" + id, null, saved, reason(saved.why()));
        return id;
    }

    void save(Viewer viewer, Revision.Kept kept, Saved saved) {
        write(viewer, kept.id(), saved);
        audit.did("revision.saved", kept.record(), kept.text().plan(), saved, reason(saved.why()));
    }

    private void write(Viewer viewer, long revision, Saved saved) {
        jdbc.sql("""
                        insert into plan_revision_text
                          (revision, number, base, content, effective_on, why, clashes, acts, made_at, made_by, person)
                        select :revision, coalesce(max(number), 0) + 1, :base, cast(:content as jsonb), :on, :why,
                          cast(:clashes as jsonb), :acts, :at, :by, :person
                        from plan_revision_text where revision = :revision
                        """)
                .param("revision", revision)
                .param("base", saved.base())
                .param("content", json.writeValueAsString(saved.plan()))
                .param("on", saved.effectiveOn(), Types.DATE)
                .param("why", saved.why())
                .param("clashes", json.writeValueAsString(saved.clashes()))
                .param("acts", saved.acts())
                .param("at", now())
                .param("by", viewer.name())
                .param("person", viewer.who().id())
                .update();
    }

    /** @return the step's number */
    int step(Viewer viewer, Revision.Kept kept, Revision.Kind kind, String why, Right right) {
        int number = kept.steps().size() + 1;
        jdbc.sql("""
                        insert into plan_revision_step (revision, number, kind, why, made_at, made_by, unit, person)
                        values (:revision, :number, :kind, :why, :at, :by, :unit, :person)
                        """)
                .param("revision", kept.id())
                .param("number", number)
                .param("kind", kind.word())
                .param("why", why)
                .param("at", now())
                .param("by", viewer.name())
                .param("unit", viewer.postFor(right).unitName())
                .param("person", viewer.who().id())
                .update();
        audit.did(
                "revision." + kind.word(),
                kept.record(),
                null,
                Map.of("text", kept.text().number()),
                reason(why));
        return number;
    }

    private static @Nullable String reason(String why) {
        return why.isEmpty() ? null : why;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
