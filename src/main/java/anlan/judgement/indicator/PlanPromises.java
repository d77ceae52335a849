package anlan.judgement.indicator;

import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Promised;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Targets of one campaign: a period is held against the phase it lies in, else against the campaign. */
final class PlanPromises implements Promise.Source {

    private record Span(@Nullable String phase, Period period) {}

    private final Promised promised;
    private final List<Span> phases;
    private final Span campaign;

    PlanPromises(Campaign campaign, Promised promised) {
        this.promised = promised;
        this.phases = campaign.phases().stream().map(PlanPromises::span).toList();
        this.campaign = new Span(null, Period.of(YearMonth.from(campaign.from()), YearMonth.from(campaign.to())));
    }

    private static Span span(Phase phase) {
        return new Span(phase.code(), period(phase));
    }

    /** The whole months that a phase touches. */
    static Period period(Phase phase) {
        return new Period(phase.code(), YearMonth.from(phase.from()), YearMonth.from(phase.to()));
    }

    @Override
    public @Nullable Promise of(String indicator, String area, Period period) {
        for (Span phase : phases) {
            if (within(period, phase.period())) {
                Promise own = promise(indicator, area, phase);
                return own == null ? promise(indicator, area, campaign) : own;
            }
        }
        return within(period, campaign.period()) ? promise(indicator, area, campaign) : null;
    }

    private @Nullable Promise promise(String indicator, String area, Span span) {
        Optional<BigDecimal> value =
                promised.target(indicator, span.phase(), area).flatMap(t -> Optional.ofNullable(t.value()));
        return value.map(v -> new Promise(v.doubleValue(), span.period().months()))
                .orElse(null);
    }

    private static boolean within(Period part, Period whole) {
        return whole.covers(part.from()) && whole.covers(part.to());
    }
}
