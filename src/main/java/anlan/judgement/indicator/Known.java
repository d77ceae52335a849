package anlan.judgement.indicator;

import anlan.judgement.measure.Numbers;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which months of a period can be counted. A month that misses data on either side of a comparison is left out on both.
 *
 * @param months positions in the numbers
 * @param needed data that the months ended need, a cell per month and side
 * @param missing months left out, of the period or of its base
 * @param untold those of them whose facts are there, from a source that does not say what is asked of them
 */
record Known(BitSet months, int needed, int received, List<YearMonth> missing, Set<YearMonth> untold) {

    double completeness() {
        return needed == 0 ? 1 : (double) received / needed;
    }

    /** @param rows the numbers of each measure that can be missing */
    static Known of(Numbers numbers, List<double[]> rows, int first, int ended, boolean yearOnYear) {
        var months = new BitSet();
        var missing = new ArrayList<YearMonth>(0);
        var untold = new HashSet<YearMonth>(0);
        int needed = 0;
        int received = 0;
        for (int m = first; m < first + ended; m++) {
            boolean whole = true;
            for (int side = 0; side <= (yearOnYear ? 1 : 0); side++) {
                int at = m - 12 * side;
                State state = state(numbers, rows, at);
                needed += state == State.NOT_DUE ? 0 : 1;
                received += state == State.IN ? 1 : 0;
                if (state == State.OUT || state == State.UNTOLD) {
                    whole = false;
                    missing.add(numbers.month(at));
                }
                if (state == State.UNTOLD) {
                    untold.add(numbers.month(at));
                }
            }
            if (whole) {
                months.set(m);
            }
        }
        return new Known(months, needed, received, missing, untold);
    }

    private enum State {
        IN,
        OUT,
        UNTOLD,
        NOT_DUE
    }

    private static State state(Numbers numbers, List<double[]> rows, int at) {
        if (!numbers.reaches(at)) {
            return State.OUT;
        }
        boolean due = rows.isEmpty();
        boolean untold = false;
        for (double[] row : rows) {
            if (Double.isNaN(row[at])) {
                return State.OUT;
            }
            untold |= row[at] == Numbers.UNTOLD;
            due |= row[at] != Numbers.NOT_DUE;
        }
        return untold ? State.UNTOLD : due ? State.IN : State.NOT_DUE;
    }
}
