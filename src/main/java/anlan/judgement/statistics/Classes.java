package anlan.judgement.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Classes of equally many, as maps are shaded (quantiles).
 *
 * @param limits upper limits of all classes but the last; a number at a limit is above it
 */
public record Classes(List<Double> limits) {

    public Classes {
        limits = List.copyOf(limits);
    }

    /** So many classes at most; none without numbers. */
    public static Classes of(Collection<Double> numbers, int classes) {
        var sorted = numbers.stream().sorted().toList();
        var limits = new ArrayList<Double>();
        for (var i = 1; i < classes && !sorted.isEmpty(); i++) {
            limits.add(sorted.get(sorted.size() * i / classes));
        }
        return new Classes(limits);
    }

    /** Which class the number falls into, the lowest being 0. */
    public int place(double number) {
        return (int) limits.stream().filter(l -> number >= l).count();
    }

    public boolean none() {
        return limits.isEmpty();
    }
}
