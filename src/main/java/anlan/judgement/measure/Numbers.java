package anlan.judgement.measure;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The numbers of measures by area and month: all that a reckoning needs, read at once. */
public final class Numbers {
    /** No number is known though one is needed. */
    public static final double MISSING = Double.NaN;
    /** No number is known, and none was to be reported for that month. */
    public static final double NOT_DUE = Double.NEGATIVE_INFINITY;

    /** Facts are there, but their source does not say what is asked of them. Whatever is added to it stays so. */
    public static final double UNTOLD = Double.POSITIVE_INFINITY;

    private final YearMonth from;
    private final int months;
    private final Map<String, Integer> areas = new HashMap<>();
    private final Map<String, double[][]> cells = new HashMap<>();

    public Numbers(Collection<String> areas, YearMonth from, YearMonth to) {
        this.from = from;
        this.months = (int) from.until(to, ChronoUnit.MONTHS) + 1;
        areas.forEach(a -> this.areas.putIfAbsent(a, this.areas.size()));
    }

    /** Every cell of the measure, until told otherwise. */
    public Numbers fill(String measure, double number) {
        double[][] all = new double[areas.size()][months];
        for (double[] row : all) {
            Arrays.fill(row, number);
        }
        cells.put(measure, all);
        return this;
    }

    public void put(String measure, String area, YearMonth month, double number) {
        cells(measure)[place(area)][at(month)] = number;
    }

    public void add(String measure, String area, YearMonth month, double number) {
        cells(measure)[place(area)][at(month)] += number;
    }

    public int at(YearMonth month) {
        return (int) from.until(month, ChronoUnit.MONTHS);
    }

    public YearMonth month(int at) {
        return from.plusMonths(at);
    }

    public boolean reaches(int at) {
        return at >= 0 && at < months;
    }

    public double[] row(String measure, String area) {
        return cells(measure)[place(area)];
    }

    /** The measure's known numbers of the first area, by month. */
    public Map<YearMonth, Double> known(String measure) {
        var known = new HashMap<YearMonth, Double>();
        double[] row = cells(measure)[0];
        for (int m = 0; m < months; m++) {
            if (Double.isFinite(row[m])) {
                known.put(month(m), row[m]);
            }
        }
        return known;
    }

    private int place(String area) {
        Integer found = areas.get(area);
        if (found == null) {
            throw new IllegalStateException("not read: " + area);
        }
        return found;
    }

    private double[][] cells(String measure) {
        double[][] found = cells.get(measure);
        if (found == null) {
            throw new IllegalStateException("not read: " + measure);
        }
        return found;
    }
}
