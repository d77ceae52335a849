package anlan.judgement.indicator;

import anlan.judgement.formula.Checked;
import anlan.judgement.formula.Formula;
import anlan.judgement.measure.Measure;
import anlan.judgement.measure.Numbers;
import anlan.judgement.measure.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that values come from, read at once: any of them can be reckoned from it without asking again. */
final class Sheet {

    /** More values than this are reckoned by all processors at once. */
    private static final int MANY = 2_000;

    /** @param season the month before which the years lie that its pace is learnt from; null where no pace is asked */
    private record Way(String indicator, @Nullable YearMonth season) {}

    private final Book book;
    private final Set<String> areas;
    private final Period span;
    private final Reckoning.Question question;
    private final Numbers past;
    private final Map<Way, Optional<Reckoning>> ways = new ConcurrentHashMap<>();

    /**
     * @param span the months that can be asked for
     * @param past the district's own numbers, from which the season is learnt: those of a village would be noise
     */
    Sheet(Book book, Collection<String> areas, Period span, Reckoning.Question question, Numbers past) {
        this.book = book;
        this.areas = Set.copyOf(areas);
        this.span = span;
        this.question = question;
        this.past = past;
    }

    boolean reaches(Collection<String> asked, Collection<Period> periods) {
        return areas.containsAll(asked) && periods.stream().allMatch(p -> span.covers(p.from()) && span.covers(p.to()));
    }

    /** In the order of indicators, areas and periods; an indicator that is not defined, or not well, is left out. */
    List<Value> values(Collection<String> codes, Collection<String> within, Collection<Period> periods) {
        boolean many = (long) codes.size() * within.size() * periods.size() > MANY;
        Stream<String> each = many ? codes.parallelStream() : codes.stream();
        return each.flatMap(c -> within.stream().flatMap(a -> periods.stream().flatMap(p -> value(c, a, p).stream())))
                .toList();
    }

    /** The same values as this sheet knows them. */
    List<Value> values(Collection<Value> same) {
        return same.stream()
                .flatMap(v -> value(v.indicator(), v.area(), v.period()).stream())
                .toList();
    }

    Optional<Value> value(String code, String area, Period period) {
        int ended = period.ended(question.day());
        boolean running = ended > 0 && ended < period.months();
        return ways.computeIfAbsent(new Way(code, running ? period.from() : null), this::reckoning)
                .map(r -> r.value(area, period));
    }

    private Optional<Reckoning> reckoning(Way way) {
        return book.indicator(way.indicator())
                .flatMap(i -> book.formula(i) instanceof Checked.Good good
                        ? Optional.of(new Reckoning(
                                i, good.formula(), book.measures(), season(good.formula(), way), question))
                        : Optional.empty());
    }

    private Season season(Formula formula, Way way) {
        List<String> above = formula.shape().above();
        YearMonth before = way.season();
        if (before == null || above.size() != 1) {
            return Season.even();
        }
        return book.measure(above.getFirst())
                .filter(Measure::gathers)
                .map(m -> Season.of(earlier(m, before)))
                .orElseGet(Season::even);
    }

    private Map<YearMonth, Double> earlier(Measure measure, YearMonth before) {
        var earlier = new HashMap<YearMonth, Double>();
        YearMonth first = before.minusYears(Season.MOST_YEARS);
        past.known(measure.code()).forEach((month, number) -> {
            if (month.isBefore(before) && !month.isBefore(first)) {
                earlier.put(month, number);
            }
        });
        return earlier;
    }
}
