package anlan.promise.phase;

import anlan.ground.access.Viewer;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Criterion;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Verdicts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What holds of a phase's exit criteria by now: confirmed with evidence, or judged by an indicator. */
@Component
class Criteria {

    /**
     * @param verdict of the indicator it is tied to; null where it is confirmed by hand
     * @param value what the indicator reached
     */
    record Holding(
            Criterion criterion,
            boolean holds,
            @Nullable String evidence,
            @Nullable String by,
            @Nullable String verdict,
            @Nullable Double value) {}

    private record Confirmed(
            String criterion,
            String evidence,
            String by,
            @Nullable Long person,
            @Nullable Long giver) {}

    static final String MET = "met";
    private static final String UNKNOWN = "unknown";

    private final JdbcClient jdbc;
    private final ObjectProvider<Verdicts> verdicts;
    private final Clock clock;

    Criteria(JdbcClient jdbc, ObjectProvider<Verdicts> verdicts, Clock clock) {
        this.jdbc = jdbc;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    List<Holding> holding(Campaign campaign, Phase phase) {
        var confirmed = confirmed(campaign, phase);
        var tied = phase.criteria().stream()
                .flatMap(c -> Stream.ofNullable(c.indicator()))
                .toList();
        var standings = standings(campaign, phase, tied, clock.instant());
        return phase.criteria().stream()
                .map(c -> c.indicator() == null
                        ? byHand(c, confirmed.get(c.code()))
                        : judged(c, standings.get(c.indicator())))
                .toList();
    }

    private static Holding byHand(Criterion criterion, @Nullable Confirmed confirmed) {
        return confirmed == null
                ? new Holding(criterion, false, null, null, null, null)
                : new Holding(criterion, true, confirmed.evidence(), confirmed.by(), null, null);
    }

    private static Holding judged(Criterion criterion, Verdicts.@Nullable Standing standing) {
        return standing == null
                ? new Holding(criterion, false, null, null, UNKNOWN, null)
                : new Holding(
                        criterion, MET.equals(standing.verdict()), null, null, standing.verdict(), standing.value());
    }

    /** Standings by indicator; none while nobody judges. */
    Map<String, Verdicts.Standing> standings(Campaign campaign, Phase phase, List<String> indicators, Instant asOf) {
        var judge = verdicts.getIfAvailable();
        if (judge == null || indicators.isEmpty() || campaign instanceof Campaign.Draft) {
            return Map.of();
        }
        return judge.standings(campaign, phase, indicators, asOf).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Verdicts.Standing::indicator, Function.identity(), (a, b) -> b));
    }

    /** Whether the viewer themselves, then in another's name or now in one, confirmed any of them. */
    boolean confirmedInAnotherHat(Campaign campaign, Phase phase, Viewer viewer) {
        return confirmed(campaign, phase).values().stream()
                .anyMatch(c -> c.person() != null && viewer.didInAnotherHat(c.person(), c.giver()));
    }

    private Map<String, Confirmed> confirmed(Campaign campaign, Phase phase) {
        // After a reopening everything is confirmed anew: what was said for an earlier closing no longer stands.
        return jdbc
                .sql("""
                        select distinct on (c.criterion) c.criterion, c.evidence, c.made_by as "by", c.person, c.giver from criterion_confirmation c
                        where c.campaign = :campaign and c.phase = :phase and c.made_at > coalesce((
                            select max(r.made_at) from phase_reopening r
                            join phase_closing p on p.district = r.district and p.id = r.closing
                            where p.campaign = c.campaign and p.phase = c.phase), '-infinity')
                        order by c.criterion, c.id desc
                        """)
                .param("campaign", campaign.id())
                .param("phase", phase.code())
                .query(Confirmed.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Confirmed::criterion, Function.identity()));
    }
}
