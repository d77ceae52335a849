package anlan.judgement.indicator;

import anlan.ground.clock.OfficeClock;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plans;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's indicators: what they come to, for any area and period, as known at any instant; and what that says of the promises. */
@Component
@Transactional(readOnly = true)
public class Indicators {

    private record Wanted(Indicator indicator, Formula formula) {}

    private final Definitions definitions;
    private final Facts facts;
    private final Plans plans;
    private final OfficeClock clock;

    Indicators(Definitions definitions, Facts facts, Plans plans, OfficeClock clock) {
        this.definitions = definitions;
        this.facts = facts;
        this.plans = plans;
        this.clock = clock;
    }

    /** All indicators defined at present, shipped ones first. */
    public List<Indicator> all() {
        return List.copyOf(definitions.at(clock.instant()).indicators().values());
    }

    public Optional<Indicator> find(String code) {
        return definitions.at(clock.instant()).indicator(code);
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
        Optional<Campaign> campaign = plans.current(clock.today());
        return values(codes, areas, periods, asOf == null ? clock.instant() : asOf, campaign);
    }

    List<Value> values(
            Collection<String> codes,
            Collection<String> areas,
            Collection<Period> periods,
            Instant asOf,
            Optional<Campaign> campaign) {
        if (codes.isEmpty() || areas.isEmpty() || periods.isEmpty()) {
            return List.of();
        }
        Book book = definitions.at(asOf);
        List<Wanted> wanted = codes.stream().flatMap(c -> wanted(book, c)).toList();
        LocalDate day = LocalDate.ofInstant(asOf, clock.getZone());
        Set<Measure> measures = new HashSet<>();
        wanted.forEach(w -> w.formula().names().forEach(n -> book.measure(n).ifPresent(measures::add)));
        Numbers numbers = facts.read(measures, areas, span(periods), asOf);
        Numbers past = past(measures, periods, day, asOf);
        Promise.Source promises = campaign.<Promise.Source>map(c -> new PlanPromises(c, plans.targets(c, areas)))
                .orElse((i, a, p) -> null);
        var question = new Reckoning.Question(numbers, promises, asOf, day);
        return wanted.parallelStream()
                .map(w -> new Reckoning(w.indicator(), w.formula(), book.measures(), season(w, book, past), question))
                .flatMap(r -> each(r, areas, periods))
                .toList();
    }

    private static Stream<Wanted> wanted(Book book, String code) {
        return book.indicator(code).stream()
                .flatMap(i -> book.formula(i) instanceof Checked.Good good
                        ? Stream.of(new Wanted(i, good.formula()))
                        : Stream.empty());
    }

    private static Stream<Value> each(Reckoning reckoning, Collection<String> areas, Collection<Period> periods) {
        var values = new ArrayList<Value>(areas.size() * periods.size());
        for (String area : areas) {
            for (Period period : periods) {
                values.add(reckoning.value(area, period));
            }
        }
        return values.stream();
    }

    /** From a year before the first month asked for to the last. */
    private static Period span(Collection<Period> periods) {
        YearMonth from =
                periods.stream().map(Period::from).min(YearMonth::compareTo).orElseThrow();
        YearMonth to =
                periods.stream().map(Period::to).max(YearMonth::compareTo).orElseThrow();
        return Period.of(from.minusYears(1), to);
    }

    /** The district's own numbers of the years before, from which the season is learnt: those of a village would be noise. */
    private @Nullable Numbers past(Set<Measure> measures, Collection<Period> periods, LocalDate day, Instant asOf) {
        Optional<YearMonth> first = periods.stream()
                .filter(p -> p.ended(day) > 0 && p.ended(day) < p.months())
                .map(Period::from)
                .min(YearMonth::compareTo);
        return first.map(f ->
                        facts.district(measures, Period.of(f.minusYears(Season.MOST_YEARS), f.minusMonths(1)), asOf))
                .orElse(null);
    }

    private static Season season(Wanted wanted, Book book, @Nullable Numbers past) {
        List<String> above = wanted.formula().shape().above();
        if (past == null || above.size() != 1) {
            return Season.even();
        }
        return book.measure(above.getFirst())
                .filter(Measure::gathers)
                .map(m -> Season.of(past.known(m.code())))
                .orElseGet(Season::even);
    }
}
