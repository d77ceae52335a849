package anlan.ground.extent;

import anlan.ground.succession.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How many people live in an area in the extent that it has on a day. A count is of the end of its year, so it speaks for the extent on 31
 * December: what was counted in another extent is put together from the parts.
 */
public final class Inhabitants {

    /** Where nothing ever changed. */
    public static final Inhabitants NONE = new Inhabitants(Compositions.NONE, Map.of());

    private final Compositions compositions;
    private final Map<String, TreeMap<Integer, Long>> counts;

    /** @param counts by area and year */
    Inhabitants(Compositions compositions, Map<String, TreeMap<Integer, Long>> counts) {
        this.compositions = compositions;
        this.counts = counts;
    }

    /** In the year, or the nearest one known of that extent. */
    public OptionalLong of(String area, int year, LocalDate day) {
        return of(area, year, day, compositions.changesNext(area, day));
    }

    /** @param before only counts of earlier years are of that extent */
    private OptionalLong of(String area, int year, LocalDate day, int before) {
        var parts = compositions.last(area, day);
        int since = parts.isEmpty() ? Integer.MIN_VALUE : parts.getFirst().day().getYear();
        var own = nearest(area, year, since, before);
        if (parts.isEmpty() || year >= since && own.isPresent()) return own;
        var sum = sum(parts, year);
        return sum.isPresent() ? sum : own;
    }

    private OptionalLong sum(List<Part> parts, int year) {
        long sum = 0;
        for (var part : parts) {
            var one =
                    of(part.before(), year, part.day().minusDays(1), part.day().getYear());
            if (part.sign() == 0 || one.isEmpty()) return OptionalLong.empty();
            sum += part.sign() * one.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    /** Of two equally near, the earlier. */
    private OptionalLong nearest(String area, int year, int since, int before) {
        return counts.getOrDefault(area, new TreeMap<>()).entrySet().stream()
                .filter(c -> c.getKey() >= since && c.getKey() < before)
                .min(Comparator.<Map.Entry<Integer, Long>>comparingInt(c -> Math.abs(c.getKey() - year))
                        .thenComparing(Map.Entry::getKey))
                .map(c -> OptionalLong.of(c.getValue()))
                .orElseGet(OptionalLong::empty);
    }
}
