package anlan.fact.dataset;

import java.util.List;

/**
 * What would change.
 *
 * @param sample some of the rows, for showing
 */
public record Difference(Counts counts, List<Change> sample) {

    /**
     * @param what added, corrected or withdrawn
     * @param record the row's own id at its source
     * @param before ready to read; empty for a new row
     * @param after ready to read; empty for a withdrawn one
     */
    public record Change(String what, String record, String before, String after) {}
}
