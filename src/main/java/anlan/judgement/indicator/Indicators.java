package anlan.judgement.indicator;

import anlan.ground.clock.OfficeClock;
import anlan.judgement.measure.Measure;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plans;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's indicators: what they come to, for any area and period, as known at any instant; and what that says of the promises. */
@Component
@Transactional(readOnly = true)
public class Indicators {

    private final Books books;
    private final Sheets sheets;
    private final Present present;
    private final Reported reported;
    private final Plans plans;
    private final OfficeClock clock;

    Indicators(Books books, Sheets sheets, Present present, Reported reported, Plans plans, OfficeClock clock) {
        this.books = books;
        this.sheets = sheets;
        this.present = present;
        this.reported = reported;
        this.plans = plans;
        this.clock = clock;
    }

    /** All indicators defined at present, shipped ones first. */
    public List<Indicator> all() {
        return List.copyOf(books.at(clock.instant()).indicators().values());
    }

    public Optional<Indicator> find(String code) {
        return find(code, clock.instant());
    }

    /** As it was defined at an instant. */
    public Optional<Indicator> find(String code, Instant asOf) {
        return books.at(asOf).indicator(code);
    }

    /** Every measure that the formula names, in its order, as defined at an instant. */
    public List<Measure> measures(Indicator indicator, Instant asOf) {
        return books.at(asOf).named(indicator);
    }

    /** A month, two months, or the code of a phase of the current campaign; empty for anything else. */
    public Optional<Period> period(String text) {
        return Period.parse(text)
                .or(() ->
                        plans.current(clock.today()).flatMap(c -> c.phase(text)).map(Indicators::period));
    }

    /** The whole months that a phase touches. */
    public static Period period(Phase phase) {
        return PlanPromises.period(phase);
    }

    /** One value, as of now where no instant is given; empty where the indicator was not defined then. */
    public Optional<Value> value(String code, String area, Period period, @Nullable Instant asOf) {
        return values(List.of(code), List.of(area), List.of(period), asOf).stream()
                .findFirst();
    }

    /**
     * Values of every indicator in every area and period, in that order, from one reading of the facts. An indicator that was not defined
     * at the instant, or whose formula does not hold any more, is left out.
     *
     * @param asOf null for now
     */
    public List<Value> values(
            Collection<String> codes, Collection<String> areas, Collection<Period> periods, @Nullable Instant asOf) {
        if (asOf == null) {
            var now = present.now();
            if (now.isPresent()) {
                return now.get().values(codes, areas, periods);
            }
        }
        return values(codes, areas, periods, asOf == null ? clock.instant() : asOf, plans.current(clock.today()));
    }

    /** What was reported for the value, as known when its last month's data had to be in; empty before, and where it is the same by now. */
    public Optional<Value> reportedOtherwise(Value now) {
        var then = reported.differing(
                List.of(now),
                (all, at) -> values(List.of(now.indicator()), List.of(now.area()), List.of(now.period()), at));
        return Optional.ofNullable(then.get(now));
    }

    /** Empty while no campaign was started. Held at hand while nothing changes under it. */
    public Optional<Now> now() {
        return present.now();
    }

    List<Value> values(
            Collection<String> codes,
            Collection<String> areas,
            Collection<Period> periods,
            Instant asOf,
            Optional<Campaign> campaign) {
        return codes.isEmpty() || areas.isEmpty() || periods.isEmpty()
                ? List.of()
                : sheets.of(codes, areas, periods, asOf, campaign).values(codes, areas, periods);
    }
}
