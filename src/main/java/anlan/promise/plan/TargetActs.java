package anlan.promise.plan;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acts on figures: each is one thing somebody did, with the versions it made, and can be taken back as a whole. */
@Component
public class TargetActs {

    public enum Kind {
        SET,
        SPREAD,
        REVERSAL,
        /** Came with an approved version of the plan. */
        REVISION;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A machine's repeat of the same call is known by its key; the hash tells whether it is the same. */
    public record Repeat(String key, String hash) {}

    /** Who changed figures by a revision, in which unit, and the version of the plan that they came with. */
    public record Source(String by, String unit, int version) {}

    /**
     * @param figures what each cell is to hold; an empty one goes back to XX
     * @param reverses the act that this one takes back
     * @param source of a revision; otherwise the one who acts did it
     */
    public record Act(
            Kind kind,
            Map<TargetCell, Optional<BigDecimal>> figures,
            String why,
            @Nullable Long reverses,
            @Nullable Repeat repeat,
            @Nullable Source source) {

        public Act(
                Kind kind,
                Map<TargetCell, Optional<BigDecimal>> figures,
                String why,
                @Nullable Long reverses,
                @Nullable Repeat repeat) {
            this(kind, figures, why, reverses, repeat, null);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TargetList targets;
    private final Audit audit;

    TargetActs(JdbcClient jdbc, Clock clock, TargetList targets, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.targets = targets;
        this.audit = audit;
    }

    /** Acts on one campaign's figures follow one another: what was read after this stays true until the transaction ends. */
    public void takeTurns(long campaign) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('plan/' || current_setting('anlan.district') || '/' || cast(:campaign as text), 7))")
                .param("campaign", campaign)
                .query(row -> {});
    }

    /** Writes the figures that differ from what stands; tells the act's id, or empty when none did. */
    public Optional<Long> write(Viewer viewer, Campaign campaign, Act act) {
        var before = now(campaign, act);
        var changed = new LinkedHashMap<TargetCell, Optional<BigDecimal>>();
        act.figures().forEach((cell, value) -> {
            if (!same(before.get(cell), value)) {
                changed.put(cell, value);
            }
        });
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        var id = record(viewer, campaign, act);
        version(campaign, id, changed);
        log(campaign, act, before, changed);
        return Optional.of(id);
    }

    private void log(
            Campaign campaign,
            Act act,
            Map<TargetCell, BigDecimal> before,
            Map<TargetCell, Optional<BigDecimal>> changed) {
        var was = new LinkedHashMap<String, String>();
        var is = new LinkedHashMap<String, String>();
        changed.forEach((cell, value) -> {
            was.put(cell.path(), before.containsKey(cell) ? before.get(cell).toPlainString() : "XX");
            is.put(cell.path(), value.map(BigDecimal::toPlainString).orElse("XX"));
        });
        var record = "campaign/" + campaign.id() + "/target"
                + (changed.size() == 1
                        ? "/" + changed.keySet().iterator().next().path()
                        : "");
        audit.did("plan.target-" + act.kind().word(), record, was, is, act.why().isEmpty() ? null : act.why());
    }

    private Map<TargetCell, BigDecimal> now(Campaign campaign, Act act) {
        var now = new LinkedHashMap<TargetCell, BigDecimal>();
        for (var target : targets.latest(campaign.id())) {
            if (target.value() != null && act.figures().containsKey(target.cell())) {
                now.put(target.cell(), target.value());
            }
        }
        return now;
    }

    private static boolean same(@Nullable BigDecimal before, Optional<BigDecimal> after) {
        return before == null ? after.isEmpty() : after.isPresent() && before.compareTo(after.get()) == 0;
    }

    private long record(Viewer viewer, Campaign campaign, Act act) {
        var source = act.source();
        return jdbc.sql("""
                        insert into target_act (campaign, kind, reverses, made_at, made_by, unit, why, repeat_key, repeat_hash, plan_version)
                        values (:campaign, :kind, :reverses, :at, :by, :unit, :why, :key, :hash, :version) returning id
                        """)
                .param("campaign", campaign.id())
                .param("kind", act.kind().word())
                .param("reverses", act.reverses())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", source == null ? viewer.name() : source.by())
                .param(
                        "unit",
                        source == null ? viewer.postFor(Right.TARGETS_SET).unitName() : source.unit())
                .param("version", source == null ? null : source.version(), Types.INTEGER)
                .param("why", act.why())
                .param("key", act.repeat() == null ? null : act.repeat().key())
                .param("hash", act.repeat() == null ? null : act.repeat().hash())
                .query(Long.class)
                .single();
    }

    private void version(Campaign campaign, long act, Map<TargetCell, Optional<BigDecimal>> figures) {
        var cells = List.copyOf(figures.keySet());
        jdbc.sql("""
                        insert into target_version (campaign, area, phase, indicator, version, value, act)
                        select :campaign, f.area, f.phase, f.indicator, coalesce(n.highest, 0) + 1, cast(f.value as numeric), :act
                        from unnest(cast(:areas as text[]), cast(:phases as text[]), cast(:indicators as text[]),
                                    cast(:values as text[])) f (area, phase, indicator, value)
                        left join lateral (select max(v.version) as highest from target_version v where v.campaign = :campaign
                             and v.area = f.area and v.phase = f.phase and v.indicator = f.indicator) n on true
                        """)
                .param("campaign", campaign.id())
                .param("act", act)
                .param("areas", cells.stream().map(TargetCell::area).toArray(String[]::new))
                .param("phases", cells.stream().map(TargetCell::phaseKey).toArray(String[]::new))
                .param("indicators", cells.stream().map(TargetCell::indicator).toArray(String[]::new))
                .param(
                        "values",
                        cells.stream()
                                .map(c -> Objects.requireNonNull(figures.get(c))
                                        .map(BigDecimal::toPlainString)
                                        .orElse(null))
                                .toArray(String[]::new))
                .update();
    }
}
