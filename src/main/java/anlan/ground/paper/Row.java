package anlan.ground.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One row of a table with the line it stood on. A cell that is not there reads as empty. */
public final class Row {

    private final long line;
    private final String[] cells;
    private final int size;
    private final boolean ragged;

    Row(long line, String[] cells, int size, boolean ragged) {
        this.line = line;
        this.cells = cells;
        this.size = size;
        this.ragged = ragged;
    }

    /** Counted from 1, as an editor or a spreadsheet shows it. */
    public long line() {
        return line;
    }

    public String cell(int column) {
        return column >= 0 && column < size ? cells[column] : "";
    }

    public int size() {
        return size;
    }

    /** Whether it has another number of cells than the head. */
    public boolean ragged() {
        return ragged;
    }

    public List<String> cells() {
        return List.of(Arrays.copyOf(cells, size));
    }

    /** The same row with nothing in some of its cells. */
    public Row without(Set<Integer> columns) {
        var others = Arrays.copyOf(cells, size);
        columns.stream().filter(c -> c < size).forEach(c -> others[c] = "");
        return new Row(line, others, size, ragged);
    }

    /** The same row with each of its cells changed. */
    public Row with(UnaryOperator<String> change) {
        return new Row(line, Arrays.stream(cells, 0, size).map(change).toArray(String[]::new), size, ragged);
    }

    boolean blank() {
        for (var i = 0; i < size; i++) {
            if (!cells[i].isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** How far the last cell with anything in it reaches. */
    int reach() {
        var reach = size;
        while (reach > 0 && cells[reach - 1].isBlank()) {
            reach--;
        }
        return reach;
    }

    int filled() {
        var filled = 0;
        for (var i = 0; i < size; i++) {
            filled += cells[i].isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** The same row held against a head of that width. */
    Row against(int width, boolean strict) {
        var off = reach() > width || (strict && size < width);
        return off == ragged ? this : new Row(line, cells, size, off);
    }
}
