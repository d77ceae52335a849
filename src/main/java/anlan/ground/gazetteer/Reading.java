package anlan.ground.gazetteer;

import anlan.ground.place.PlaceFault;
import anlan.ground.web.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What taking a file in would do: ready to show, and ready to be done.
 *
 * @param fault why the whole file is refused; the rest is empty then
 * @param notes rows that are taken in but not as they came: what was mended
 */
record Reading(
        @Nullable Refused fault,
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

    static Reading refused(PlaceFault fault, Object... names) {
        return refused(new Refused(fault, "file", names));
    }

    static Reading refused(Refused fault) {
        return new Reading(fault, 0, 0, 0, 0, List.of(), List.of(), List.of(), () -> {});
    }

    static Reading of(Preview<?> preview, List<Change> changes, List<RowRefused> notes, Runnable taking) {
        if (preview.rowsRead() == 0) return refused(PlaceFault.FILE_EMPTY);
        if (preview.rowsElsewhere() == preview.rowsRead()) return refused(PlaceFault.NOTHING_OF_OURS);
        return new Reading(
                null,
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
