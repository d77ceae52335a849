package anlan.judgement.indicator;

import anlan.judgement.formula.Formula;
import anlan.judgement.measure.Measure;
import anlan.judgement.measure.Numbers;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A formula's measures over certain months of one area, and what it makes of them.
 *
 * @param value not a number where it cannot be computed
 */
record Reading(List<Measure> measures, List<Double> numbers, double value) {

    /** @param shift by how many months to look beside the given ones */
    static Reading of(Formula formula, List<Measure> measures, List<double[]> rows, BitSet months, int shift) {
        double[] numbers = new double[rows.size()];
        Double[] list = new Double[rows.size()];
        boolean known = true;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = months.isEmpty() ? Double.NaN : taken(measures.get(i), rows.get(i), months, shift);
            known &= !Double.isNaN(numbers[i]);
            list[i] = numbers[i];
        }
        return new Reading(measures, List.of(list), known ? formula.at(numbers) : Double.NaN);
    }

    private static double taken(Measure measure, double[] row, BitSet months, int shift) {
        if (measure.of() instanceof Measure.Residents) {
            return sum(row, months, shift) / months.cardinality();
        }
        return measure.gathers() ? sum(row, months, shift) : latest(row, months, shift);
    }

    private static double sum(double[] row, BitSet months, int shift) {
        double sum = 0;
        for (int m = months.nextSetBit(0); m >= 0; m = months.nextSetBit(m + 1)) {
            double n = row[m + shift];
            sum += n == Numbers.NOT_DUE ? 0 : n == Numbers.UNTOLD ? Double.NaN : n;
        }
        return sum;
    }

    private static double latest(double[] row, BitSet months, int shift) {
        for (int m = months.previousSetBit(months.length()); m >= 0; m = months.previousSetBit(m - 1)) {
            if (row[m + shift] != Numbers.NOT_DUE) {
                return row[m + shift];
            }
        }
        return Double.NaN;
    }

    boolean known() {
        return !Double.isNaN(value);
    }

    /** The first measure without a number. */
    Optional<Measure> unknown() {
        for (int i = 0; i < numbers.size(); i++) {
            if (Double.isNaN(numbers.get(i))) {
                return Optional.of(measures.get(i));
            }
        }
        return Optional.empty();
    }

    double number(String measure) {
        for (int i = 0; i < numbers.size(); i++) {
            if (measures.get(i).code().equals(measure)) {
                return numbers.get(i);
            }
        }
        return Double.NaN;
    }

    Map<String, Double> shown() {
        var shown = new LinkedHashMap<String, Double>(8);
        for (int i = 0; i < numbers.size(); i++) {
            if (!Double.isNaN(numbers.get(i))) {
                shown.put(measures.get(i).code(), numbers.get(i));
            }
        }
        return shown;
    }
}
