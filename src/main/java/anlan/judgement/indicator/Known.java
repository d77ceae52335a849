package anlan.judgement.indicator;

import anlan.judgement.measure.Numbers;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which months of a period can be counted. A month that misses data on either side of a comparison is left out on both.
 *
 * @param months positions in the numbers
 * @param needed data that the months ended need, a cell per month and side
 * @param missing months left out, of the period or of its base
 */
record Known(BitSet months, int needed, int received, List<YearMonth> missing) {

    double completeness() {
        return needed == 0 ? 1 : (double) received / needed;
    }

    /** @param rows the numbers of each measure that can be missing */
    static Known of(Numbers numbers, List<double[]> rows, int first, int ended, boolean yearOnYear) {
        var months = new BitSet();
        var missing = new ArrayList<YearMonth>(0);
        int needed = 0;
        int received = 0;
        for (int m = first; m < first + ended; m++) {
            boolean whole = true;
            for (int side = 0; side <= (yearOnYear ? 1 : 0); side++) {
                int at = m - 12 * side;
                State state = state(numbers, rows, at);
                needed += state == State.NOT_DUE ? 0 : 1;
                received += state == State.IN ? 1 : 0;
                if (state == State.OUT) {
                    whole = false;
                    missing.add(numbers.month(at));
                }
            }
            if (whole) {
                months.set(m);
            }
        }
        return new Known(months, needed, received, missing);
    }

    private enum State {
        IN,
        OUT,
        NOT_DUE
    }

    private static State state(Numbers numbers, List<double[]> rows, int at) {
        if (!numbers.reaches(at)) {
            return State.OUT;
        }
        boolean due = rows.isEmpty();
        for (double[] row : rows) {
            if (Double.isNaN(row[at])) {
                return State.OUT;
            }
            due |= row[at] != Numbers.NOT_DUE;
        }
        return due ? State.IN : State.NOT_DUE;
    }
}
