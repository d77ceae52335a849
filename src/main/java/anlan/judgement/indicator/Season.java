package anlan.judgement.indicator;

import anlan.judgement.measure.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each calendar month usually carries, learnt from earlier years.
 *
 * @param weight by month of the year, January first
 * @param years how many years stand behind the month with the fewest; 0: unknown, and all months count alike
 */
record Season(List<Double> weight, int years) {
    static final int MOST_YEARS = 3;

    static Season even() {
        return new Season(Collections.nCopies(12, 1.0), 0);
    }

    /** Missing months are left out of the map, not put in as zero. */
    static Season of(Map<YearMonth, Double> earlier) {
        double[] sum = new double[12];
        int[] seen = new int[12];
        earlier.forEach((month, count) -> {
            sum[month.getMonthValue() - 1] += count;
            seen[month.getMonthValue() - 1]++;
        });
        int years = Arrays.stream(seen).min().orElse(0);
        if (years == 0 || Arrays.stream(sum).sum() == 0) {
            return even();
        }
        return new Season(IntStream.range(0, 12).mapToObj(i -> sum[i] / seen[i]).toList(), years);
    }

    /** The share of the period that its first months carry. */
    double gone(Period period, int ended) {
        double all = 0;
        double gone = 0;
        for (int i = 0; i < period.months(); i++) {
            double w = weight.get(period.from().plusMonths(i).getMonthValue() - 1);
            all += w;
            gone += i < ended ? w : 0;
        }
        return all == 0 ? (double) ended / period.months() : gone / all;
    }
}
