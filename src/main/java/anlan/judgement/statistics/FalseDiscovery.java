package anlan.judgement.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Many comparisons at once: p-values adjusted so that the share of false alarms is held (Benjamini, Hochberg 1995). */
final class FalseDiscovery {
    private FalseDiscovery() {}

    static double[] adjust(double... p) {
        int[] descending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int k = 0; k < p.length; k++) {
            int i = descending[k];
            least = Math.min(least, p[i] * p.length / (p.length - k));
            adjusted[i] = least;
        }
        return adjusted;
    }
}
