package anlan.fact.incident;

import java.util.Arrays;

/**
 * Which ids a file has brought so far, and with which content: 64-bit hashes in flat arrays, 24 bytes for a row. Two different ids of two
 * million meet in one hash once in ten million files.
 */
final class SeenIds {

    private long[] ids = new long[1 << 12];
    private long[] contents = new long[1 << 12];
    private long[] lines = new long[1 << 12];
    private int size;

    /** @return the line on which the id stood before; 0 when it is new */
    long line(long id) {
        var at = find(id == 0 ? 1 : id);
        return ids[at] == 0 ? 0 : lines[at];
    }

    long content(long id) {
        return contents[find(id == 0 ? 1 : id)];
    }

    void add(long id, long content, long line) {
        if (size * 3L > ids.length * 2L) {
            grow();
        }
        var at = find(id == 0 ? 1 : id);
        ids[at] = id == 0 ? 1 : id;
        contents[at] = content;
        lines[at] = line;
        size++;
    }

    private int find(long id) {
        var mask = ids.length - 1;
        var at = (int) (id ^ (id >>> 32)) & mask;
        while (ids[at] != 0 && ids[at] != id) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        var oldIds = ids;
        var oldContents = contents;
        var oldLines = lines;
        ids = new long[oldIds.length * 2];
        contents = Arrays.copyOf(new long[0], ids.length);
        lines = new long[ids.length];
        for (var i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != 0) {
                var at = find(oldIds[i]);
                ids[at] = oldIds[i];
                contents[at] = oldContents[i];
                lines[at] = oldLines[i];
            }
        }
    }
}
