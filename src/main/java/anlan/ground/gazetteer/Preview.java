package anlan.ground.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * What taking a file in would do. Collected while the file is read once; a file of nothing but faults is counted to its end without filling
 * the memory.
 */
final class Preview<C> {
    private static final int KEPT = 1_000;

    private final List<C> changes = new ArrayList<>();
    private final List<RowRefused> refused = new ArrayList<>();
    private long read;
    private long unchanged;
    private long elsewhere;
    private long refusedRows;

    void readOne() {
        read++;
    }

    void unchanged() {
        unchanged++;
    }

    /** A row of another district: lists often hold a whole province. */
    void elsewhere() {
        elsewhere++;
    }

    void change(C change) {
        changes.add(change);
    }

    void refuse(RowRefused row) {
        refusedRows++;
        if (refused.size() < KEPT) refused.add(row);
    }

    List<C> changes() {
        return List.copyOf(changes);
    }

    /** The first thousand. */
    List<RowRefused> refused() {
        return List.copyOf(refused);
    }

    long rowsRead() {
        return read;
    }

    long rowsUnchanged() {
        return unchanged;
    }

    long rowsElsewhere() {
        return elsewhere;
    }

    long rowsRefused() {
        return refusedRows;
    }
}
