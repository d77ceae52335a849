package anlan.promise.plan;

import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writing a campaign's plan. What may be written is asked of the campaign's state before; here it becomes rows and entries of the log. */
@Component
@Transactional
public class Planning {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Templates templates;
    private final Plans plans;
    private final TargetActs acts;
    private final Audit audit;
    private final Clock clock;

    Planning(
            JdbcClient jdbc,
            JsonMapper json,
            Templates templates,
            Plans plans,
            TargetActs acts,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.templates = templates;
        this.plans = plans;
        this.acts = acts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a draft from the template, its phases shifted to begin on the day. */
    public long make(Viewer viewer, String template, Name name, LocalDate from) {
        var plan = templates.find(template).orElseThrow().plan(name, from);
        var id = jdbc.sql("insert into campaign (template, made_at, made_by) values (:template, :at, :by) returning id")
                .param("template", template)
                .param("at", now())
                .param("by", viewer.name())
                .query(Long.class)
                .single();
        write(id, 1, plan, new Adopted(viewer.name(), "", null, null));
        audit.did("plan.campaign-made", "campaign/" + id, null, plan, null);
        return id;
    }

    /** The next version of a plan that is not started yet; it holds at once. */
    public void revise(Viewer viewer, Campaign campaign, Plan plan, String why) {
        write(campaign.id(), campaign.version() + 1, plan, new Adopted(viewer.name(), why, null, null));
        audit.did("plan.revised", "campaign/" + campaign.id(), campaign.plan(), plan, why.isEmpty() ? null : why);
    }

    /**
     * From where a version came.
     *
     * @param by who wrote it
     * @param on its first day; null: from its making
     * @param revision the revision that was approved; null where nobody had to
     */
    public record Adopted(
            String by,
            String why,
            @Nullable LocalDate on,
            @Nullable Long revision) {}

    /** The next version, from its day on; until then the plan in force stays. @return its number */
    public int adopt(Campaign campaign, Plan plan, Adopted adopted) {
        int version = latest(campaign) + 1;
        write(campaign.id(), version, plan, adopted);
        audit.did("plan.revised", "campaign/" + campaign.id(), campaign.plan(), plan, adopted.why());
        return version;
    }

    /** An approved version whose day has not come never comes into force; the one before it stays. */
    public void callOff(Viewer viewer, Campaign campaign, int version, String why) {
        jdbc.sql("""
                        insert into plan_version_off (campaign, version, why, made_at, made_by)
                        values (:campaign, :version, :why, :at, :by)
                        """)
                .param("campaign", campaign.id())
                .param("version", version)
                .param("why", why)
                .param("at", now())
                .param("by", viewer.name())
                .update();
        audit.did("plan.version-off", "campaign/" + campaign.id(), Map.of("version", version), null, why);
    }

    private int latest(Campaign campaign) {
        return jdbc.sql("select max(version) from plan_version where campaign = :campaign")
                .param("campaign", campaign.id())
                .query(Integer.class)
                .single();
    }

    private void write(long campaign, int version, Plan plan, Adopted adopted) {
        jdbc.sql("""
                        insert into plan_version (campaign, version, content, made_at, made_by, why, effective_on, revision)
                        values (:campaign, :version, cast(:content as jsonb), :at, :by, :why, :on, :revision)
                        """)
                .param("campaign", campaign)
                .param("version", version)
                .param("content", json.writeValueAsString(plan))
                .param("at", now())
                .param("by", adopted.by())
                .param("why", adopted.why())
                .param("on", adopted.on(), Types.DATE)
                .param("revision", adopted.revision(), Types.BIGINT)
                .update();
    }

    /** Starts a draft whose figures are all set. */
    public void start(Viewer viewer, Campaign campaign) {
        if (!(campaign instanceof Campaign.Draft draft)) {
            throw new IllegalStateException("Only a draft can be started");
        }
        start(viewer, draft, plans.readiness(draft));
    }

    public void start(Viewer viewer, Campaign.Draft draft, Readiness readiness) {
        var started = draft.start(readiness, LocalDate.now(clock));
        jdbc.sql(
                        "insert into campaign_start (campaign, started_on, made_at, made_by) values (:campaign, :on, :at, :by)")
                .param("campaign", started.id())
                .param("on", started.startedOn())
                .param("at", now())
                .param("by", viewer.name())
                .update();
        audit.did("plan.started", "campaign/" + draft.id(), null, Map.of("on", started.startedOn()), null);
    }

    /** Sets figures in one act; a target without a value goes back to XX. */
    public void promise(Viewer viewer, Campaign campaign, Collection<Target> figures, String why) {
        var cells = new LinkedHashMap<TargetCell, Optional<BigDecimal>>();
        figures.forEach(f -> cells.put(f.cell(), Optional.ofNullable(f.value())));
        acts.takeTurns(campaign.id());
        acts.write(viewer, campaign, new TargetActs.Act(TargetActs.Kind.SET, cells, why, null, null));
    }

    /** Puts the area on the campaign's list of key areas from a day on; without a last day it stays there until it is taken off. */
    public long markKeyArea(
            Viewer viewer, Campaign campaign, String area, LocalDate from, @Nullable LocalDate to, String reason) {
        var id = jdbc.sql("""
                        insert into key_area (campaign, area, from_on, to_on, reason, made_at, made_by)
                        values (:campaign, :area, :from, :to, :reason, :at, :by) returning id
                        """)
                .param("campaign", campaign.id())
                .param("area", area)
                .param("from", from)
                .param("to", to, Types.DATE)
                .param("reason", reason)
                .param("at", now())
                .param("by", viewer.name())
                .query(Long.class)
                .single();
        var made = new KeyArea(id, area, from, to, reason);
        audit.did("plan.key-area-marked", "campaign/" + campaign.id() + "/key-area/" + id, null, made, reason);
        return id;
    }

    /** Takes the area off the list; the day is its last on it. */
    public void endKeyArea(Viewer viewer, Campaign campaign, KeyArea key, LocalDate day, String why) {
        jdbc.sql("""
                        insert into key_area_end (key_area, ended_on, why, made_at, made_by) values (:key, :on, :why, :at, :by)
                        """)
                .param("key", key.id())
                .param("on", day)
                .param("why", why)
                .param("at", now())
                .param("by", viewer.name())
                .update();
        audit.did("plan.key-area-ended", "campaign/" + campaign.id() + "/key-area/" + key.id(), key, null, why);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
