package anlan.judgement.indicator;

import anlan.ground.clock.OfficeClock;
import anlan.ground.extent.Compositions;
import anlan.ground.extent.Successions;
import anlan.ground.place.Area;
import anlan.judgement.measure.Facts;
import anlan.judgement.measure.Measure;
import anlan.judgement.measure.Numbers;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads sheets. */
@Component
class Sheets {

    private final Books books;
    private final Facts facts;
    private final Plans plans;
    private final Successions successions;
    private final OfficeClock clock;

    Sheets(Books books, Facts facts, Plans plans, Successions successions, OfficeClock clock) {
        this.books = books;
        this.facts = facts;
        this.plans = plans;
        this.successions = successions;
        this.clock = clock;
    }

    /** Of some indicators, in some areas and periods. */
    Sheet of(
            Collection<String> codes,
            Collection<String> areas,
            Collection<Period> periods,
            Instant asOf,
            Optional<Campaign> campaign) {
        YearMonth from =
                periods.stream().map(Period::from).min(YearMonth::compareTo).orElseThrow();
        YearMonth to =
                periods.stream().map(Period::to).max(YearMonth::compareTo).orElseThrow();
        return read(codes, areas, Period.of(from, to), asOf, campaign);
    }

    /** These values as they were known at another instant. */
    List<Value> again(Collection<Value> values, Instant at, Campaign campaign) {
        var codes = values.stream().map(Value::indicator).distinct().toList();
        var areas = values.stream().map(Value::area).distinct().toList();
        var periods = values.stream().map(Value::period).distinct().toList();
        return of(codes, areas, periods, at, Optional.of(campaign)).values(values);
    }

    /** Of every indicator, in the whole district and campaign. */
    Sheet whole(Held.Standing standing, Instant asOf) {
        Campaign campaign = standing.campaign();
        var codes = standing.areas().stream().map(Area::code).toList();
        var span = Period.of(YearMonth.from(campaign.from()), YearMonth.from(campaign.to()));
        var all = books.at(asOf).indicators().keySet();
        return read(all, codes, span, asOf, Optional.of(campaign));
    }

    private Sheet read(
            Collection<String> codes,
            Collection<String> areas,
            Period span,
            Instant asOf,
            Optional<Campaign> campaign) {
        Book book = books.at(asOf);
        Set<Measure> measures = measures(book, codes);
        LocalDate day = LocalDate.ofInstant(asOf, clock.getZone());
        YearMonth from = span.from();
        Compositions compositions = successions.all(asOf);
        var read = compositions.with(areas);
        Numbers numbers = facts.read(measures, read, Period.of(from.minusYears(1), span.to()), asOf);
        var extents = new Extents(numbers, compositions, successions.inhabitants(compositions, read));
        Numbers past = facts.district(measures, Period.of(from.minusYears(Season.MOST_YEARS), span.to()), asOf);
        Promise.Source promises = campaign.<Promise.Source>map(
                        c -> new PlanPromises(plans.asOf(c, asOf), plans.targets(c, areas, asOf)))
                .orElse((i, a, p) -> null);
        return new Sheet(book, areas, span, new Reckoning.Question(numbers, extents, promises, asOf, day), past);
    }

    private static Set<Measure> measures(Book book, Collection<String> codes) {
        return codes.stream()
                .flatMap(c -> book.indicator(c).stream())
                .flatMap(i -> book.named(i).stream())
                .collect(Collectors.toSet());
    }
}
