package anlan.promise.phase;

import anlan.ground.access.Viewer;
import anlan.ground.place.AreaTree;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.KeyArea;
import anlan.promise.plan.Phase;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Promised;
import anlan.promise.plan.Target;
import anlan.promise.plan.Verdicts;
import anlan.promise.plan.Wording;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Closings of phases with what was true then; undone only by a reopening that says why. */
@Component
class Closings {

    private record Row(LocalDate closedOn, String by, OffsetDateTime reopenedAt, String reopenedBy, String why) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Plans plans;
    private final Criteria criteria;
    private final Wording wording;
    private final Clock clock;

    Closings(JdbcClient jdbc, JsonMapper json, Plans plans, Criteria criteria, Wording wording, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.plans = plans;
        this.criteria = criteria;
        this.wording = wording;
        this.clock = clock;
    }

    Snapshot close(Viewer viewer, Campaign campaign, Phase phase, List<Criteria.Holding> holding) {
        var snapshot = snapshot(viewer, campaign, phase, holding);
        jdbc.sql("""
                        insert into phase_closing (campaign, phase, closed_on, snapshot, made_at, made_by)
                        values (:campaign, :phase, :on, cast(:snapshot as jsonb), :at, :by)
                        """)
                .param("campaign", campaign.id())
                .param("phase", phase.code())
                .param("on", LocalDate.now(clock))
                .param("snapshot", json.writeValueAsString(snapshot))
                .param("at", snapshot.at().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .update();
        return snapshot;
    }

    private Snapshot snapshot(Viewer viewer, Campaign campaign, Phase phase, List<Criteria.Holding> holding) {
        var now = clock.instant();
        var promised = plans.targets(campaign);
        var codes = campaign.indicators().stream().map(PlanIndicator::code).toList();
        var standings = criteria.standings(campaign, phase, codes, now);
        var figures = campaign.indicators().stream()
                .map(i -> figure(i, promised, phase, standings.get(i.code())))
                .toList();
        var keyAreas = plans.keyAreas(campaign, LocalDate.now(clock)).stream()
                .map(KeyArea::area)
                .toList();
        return new Snapshot(
                now, viewer.name(), campaign.version(), phase, holding, figures, List.copyOf(promised.all()), keyAreas);
    }

    private static Snapshot.Figure figure(
            PlanIndicator indicator, Promised promised, Phase phase, Verdicts.@Nullable Standing standing) {
        BigDecimal target = promised.target(indicator.code(), phase.code(), AreaTree.districtCode())
                .map(Target::value)
                .orElse(null);
        return standing == null
                ? new Snapshot.Figure(indicator, target, "unknown", null)
                : new Snapshot.Figure(indicator, target, standing.verdict(), standing.value());
    }

    /** The closing that stands. */
    Optional<Snapshot> last(Campaign campaign, Phase phase) {
        return jdbc.sql("""
                        select p.snapshot::text from phase_closing p where p.campaign = :campaign and p.phase = :phase
                          and not exists (select from phase_reopening r where r.district = p.district and r.closing = p.id)
                        order by p.id desc limit 1
                        """)
                .param("campaign", campaign.id())
                .param("phase", phase.code())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Snapshot.class));
    }

    void reopen(Viewer viewer, Campaign campaign, Phase phase, String why) {
        jdbc.sql("""
                        insert into phase_reopening (closing, why, made_at, made_by)
                        select p.id, :why, :at, :by from phase_closing p where p.campaign = :campaign and p.phase = :phase
                        order by p.id desc limit 1
                        """)
                .param("campaign", campaign.id())
                .param("phase", phase.code())
                .param("why", why)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .update();
    }

    /** Closings that were undone, the latest first, each in a sentence. */
    List<PhasePage.Earlier> earlier(Campaign campaign, Phase phase) {
        return jdbc
                .sql("""
                        select p.closed_on, p.made_by as "by", r.made_at as reopened_at, r.made_by as reopened_by, r.why
                        from phase_closing p join phase_reopening r on r.district = p.district and r.closing = p.id
                        where p.campaign = :campaign and p.phase = :phase order by p.id desc
                        """)
                .param("campaign", campaign.id())
                .param("phase", phase.code())
                .query(Row.class)
                .list()
                .stream()
                .map(r -> new PhasePage.Earlier(wording.say(
                        "phase.reopened-sentence",
                        r.by(),
                        wording.day(r.closedOn()),
                        r.reopenedBy(),
                        wording.instant(r.reopenedAt().toInstant()),
                        r.why())))
                .toList();
    }
}
