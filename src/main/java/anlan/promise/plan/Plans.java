package anlan.promise.plan;

import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The campaigns of a district with what they promise. */
@Component
@Transactional(readOnly = true)
public class Plans {

    private record Row(
            long id,
            int version,
            String content,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate closedOn) {}

    private record ClosedPhase(long campaign, String phase, LocalDate closedOn) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TargetList targets;
    private final Areas areas;
    private final Clock clock;

    /** What a version says never changes, and every page needs it. */
    private final Cache<String, Plan> read =
            Caffeine.newBuilder().maximumSize(100).build();

    Plans(JdbcClient jdbc, JsonMapper json, TargetList targets, Areas areas, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.targets = targets;
        this.areas = areas;
        this.clock = clock;
    }

    /** All campaigns, the newest first. */
    public List<Campaign> all() {
        return load(null, null);
    }

    public Optional<Campaign> find(long id) {
        return load(id, null).stream().findFirst();
    }

    /** The campaign with the text of its plan that was in force on the instant's day, as known then; of before the start, what it started with. */
    public Campaign asOf(Campaign campaign, Instant asOf) {
        return load(campaign.id(), asOf).stream()
                .findFirst()
                .map(then -> campaign.reading(then.plan()))
                .orElse(campaign);
    }

    /** The campaign under way on the day: of several, the one that started last; without one, the one that started last of all. */
    public Optional<Campaign> current(LocalDate day) {
        var started = all().stream()
                .flatMap(c -> c instanceof Campaign.Started s ? java.util.stream.Stream.of(s) : null)
                .sorted(Comparator.comparing(Campaign.Started::startedOn).reversed())
                .toList();
        return started.stream()
                .filter(c -> !day.isBefore(c.from()) && !day.isAfter(c.to()))
                .findFirst()
                .or(() -> started.stream().findFirst())
                .map(Campaign.class::cast);
    }

    /**
     * The figure that holds for the indicator in the area over the phase (null: the whole campaign). A share or a change that has no figure
     * of its own for the phase follows the campaign's; a count does not, being promised for its own span. Empty where none is set.
     */
    public Optional<Target> target(Campaign campaign, String indicator, @Nullable String phase, String area) {
        return targets(campaign, List.of(area)).target(indicator, phase, area);
    }

    /** All figures of the campaign for the areas, in one query; looked up in it as {@link #target} does. */
    public Promised targets(Campaign campaign, Collection<String> areas) {
        return new Promised(campaign, targets.of(campaign.id(), areas));
    }

    /** All figures of the campaign, in one query. */
    public Promised targets(Campaign campaign) {
        return new Promised(campaign, targets.of(campaign.id()));
    }

    /** The figures as they were known at the instant and in force on its day; of before the start, what it was started with. */
    public Promised targets(Campaign campaign, Collection<String> within, Instant asOf) {
        return new Promised(campaign, targets.of(campaign.id(), within, asOf));
    }

    /** What was approved last of each figure, also where its day has not come. */
    public Promised latest(Campaign campaign) {
        return new Promised(campaign, targets.latest(campaign.id()));
    }

    /** The figures that belong to a version of the plan. */
    public Promised targets(Campaign campaign, int version) {
        return new Promised(campaign, targets.ofVersion(campaign.id(), version));
    }

    /** Areas on the campaign's list of key areas, past and present, in order of their codes. */
    public List<KeyArea> keyAreas(Campaign campaign) {
        return jdbc.sql("""
                        select k.id, k.area, k.from_on as "from", least(k.to_on, e.ended_on) as "to", k.reason
                        from key_area k left join key_area_end e on e.district = k.district and e.key_area = k.id
                        where k.campaign = :campaign order by k.area, k.from_on, k.id
                        """)
                .param("campaign", campaign.id())
                .query(KeyArea.class)
                .list();
    }

    /** Areas that the campaign puts first on the day. */
    public List<KeyArea> keyAreas(Campaign campaign, LocalDate day) {
        return keyAreas(campaign).stream().filter(k -> k.on(day)).toList();
    }

    /** Whether a draft can be started, and what keeps it from that. */
    public Readiness readiness(Campaign campaign) {
        return readiness(campaign, targets(campaign));
    }

    /** As if these were its figures. */
    public Readiness readiness(Campaign campaign, Promised figures) {
        return Readiness.of(
                campaign.plan(),
                AreaTree.districtCode(),
                figures.all(),
                AreaTree.of(areas).siblings());
    }

    private List<Campaign> load(@Nullable Long id, @Nullable Instant asOf) {
        var rows = jdbc.sql("""
                        select c.id, v.version, v.content::text as content, s.started_on, e.closed_on
                        from campaign c
                        left join campaign_start s on s.district = c.district and s.campaign = c.id
                        left join campaign_closing e on e.district = c.district and e.campaign = c.id
                        join lateral (select version, content from plan_version v
                                      where v.district = c.district and v.campaign = c.id
                                        and (v.effective_on is null or v.effective_on <= least(cast(:day as date), e.closed_on))
                                        and v.made_at <= greatest(cast(:known as timestamptz), s.made_at)
                                        and not exists (select from plan_version_off o where o.district = v.district
                                          and o.campaign = v.campaign and o.version = v.version)
                                      order by version desc limit 1) v on true
                        where cast(:id as bigint) is null or c.id = :id
                        order by c.id desc
                        """)
                .param("id", id)
                .param("day", asOf == null ? LocalDate.now(clock) : LocalDate.ofInstant(asOf, clock.getZone()))
                .param("known", asOf == null ? OffsetDateTime.MAX : asOf.atOffset(ZoneOffset.UTC))
                .query(Row.class)
                .list();
        var closed = closedPhases(id);
        return rows.stream().map(r -> campaign(r, closed)).toList();
    }

    private List<ClosedPhase> closedPhases(@Nullable Long id) {
        return jdbc.sql("""
                        select p.campaign, p.phase, p.closed_on from phase_closing p
                        where not exists (select from phase_reopening r where r.district = p.district and r.closing = p.id)
                          and (cast(:id as bigint) is null or p.campaign = :id)
                        order by p.id
                        """).param("id", id).query(ClosedPhase.class).list();
    }

    private Campaign campaign(Row row, List<ClosedPhase> closings) {
        var plan = read.get(row.content(), c -> json.readValue(c, Plan.class));
        if (row.startedOn() == null) {
            return new Campaign.Draft(row.id(), row.version(), plan);
        }
        Map<String, LocalDate> closed = new LinkedHashMap<>();
        closings.stream().filter(c -> c.campaign() == row.id()).forEach(c -> closed.put(c.phase(), c.closedOn()));
        return row.closedOn() == null
                ? new Campaign.Started(row.id(), row.version(), plan, row.startedOn(), closed)
                : new Campaign.Closed(row.id(), row.version(), plan, row.startedOn(), row.closedOn(), closed);
    }
}
