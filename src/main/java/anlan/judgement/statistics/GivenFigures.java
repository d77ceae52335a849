package anlan.judgement.statistics;

import anlan.ground.web.Refusals;
import anlan.ground.web.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Figures given in a request, with all that is wrong with them told at once. */
final class GivenFigures {

    /** More areas than any district has. */
    private static final int MOST = 100_000;

    /** More than anything that is counted here. */
    private static final double LARGEST = 1e9;

    enum Reason {
        NUMBER_MISSING,
        NOT_A_COUNT,
        NOT_POSITIVE,
        NEGATIVE,
        PART_ABOVE_WHOLE,
        LENGTHS_DIFFER,
        TOO_MANY
    }

    private final Refusals refusals = new Refusals();

    void refuse() {
        if (refusals.any()) {
            throw new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, refusals.all());
        }
    }

    long count(@Nullable Double x, String where) {
        if (x == null) {
            refusals.add(Reason.NUMBER_MISSING, where);
            return 0;
        }
        boolean whole = x >= 0 && x <= LARGEST && x == Math.rint(x);
        refusals.require(whole, Reason.NOT_A_COUNT, where);
        return whole ? Math.round(x) : 0;
    }

    double positive(@Nullable Double t, String where) {
        if (t == null) {
            refusals.add(Reason.NUMBER_MISSING, where);
            return 1;
        }
        refusals.require(t > 0 && Double.isFinite(t), Reason.NOT_POSITIVE, where);
        return t;
    }

    double[] counts(@Nullable List<@Nullable Double> given, String where) {
        if (given == null || given.isEmpty()) {
            refusals.add(Reason.NUMBER_MISSING, where);
            return new double[0];
        }
        if (!refusals.require(given.size() <= MOST, Reason.TOO_MANY, where, MOST)) {
            return new double[0];
        }
        double[] counts = new double[given.size()];
        for (int i = 0; i < counts.length; i++) {
            Double x = given.get(i);
            counts[i] = x == null ? -1 : x;
            refusals.require(counts[i] >= 0 && Double.isFinite(counts[i]), Reason.NEGATIVE, where + "[" + i + "]");
        }
        return counts;
    }

    void partOfWhole(long x, long n) {
        refusals.require(refusals.any() || x <= n, Reason.PART_ABOVE_WHOLE, "x");
    }

    void paired(double[] events, double[] population) {
        refusals.require(events.length == population.length, Reason.LENGTHS_DIFFER, "population");
        for (int i = 0; i < population.length; i++) {
            refusals.require(population[i] > 0, Reason.NOT_POSITIVE, "population[" + i + "]");
        }
    }
}
