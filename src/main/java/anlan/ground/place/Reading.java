package anlan.ground.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What taking a file in would do: ready to show, and ready to be done.
 *
 * @param fault why the whole file is refused; the rest is empty then
 * @param faultNames what the sentence about it names
 * @param notes rows that are taken in but not as they came: what was mended
 */
record Reading(
        @Nullable PlaceFault fault,
        List<String> faultNames,
        long rows,
        long unchanged,
        long elsewhere,
        long refusedRows,
        List<Change> changes,
        List<RowRefused> refused,
        List<RowRefused> notes,
        Runnable taking) {

    /** @param before empty for something new */
    record Change(String code, String name, String before, String after) {}

    static Reading refused(PlaceFault fault, String... names) {
        return new Reading(fault, List.of(names), 0, 0, 0, 0, List.of(), List.of(), List.of(), () -> {});
    }

    static Reading of(Preview<?> preview, List<Change> changes, List<RowRefused> notes, Runnable taking) {
        if (preview.rowsRead() == 0) return refused(PlaceFault.FILE_EMPTY);
        if (preview.rowsElsewhere() == preview.rowsRead()) return refused(PlaceFault.NOTHING_OF_OURS);
        return new Reading(
                null,
                List.of(),
                preview.rowsRead(),
                preview.rowsUnchanged(),
                preview.rowsElsewhere(),
                preview.rowsRefused(),
                changes,
                preview.refused(),
                notes,
                taking);
    }
}
