package anlan.ground.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A ledger as a paper: one table under its title, its rows counted in a first column. Wide ones stand on sheets that lie across, whose heads are
 * at the binding edge and whose page numbers are where they are on all others (GB/T 9704-2012, 7.5 and 8).
 *
 * @param number as it is written on papers; empty where the office gave none
 * @param unit who draws it up
 * @param day when
 * @param columns without the one that counts; shares against 4 for that one
 * @param notes what is said under the table
 */
public record LedgerPaper(
        String title,
        String number,
        String unit,
        LocalDate day,
        List<Block.Column> columns,
        List<List<String>> rows,
        List<String> notes,
        boolean across) {

    private static final double COUNT = 4;

    public LedgerPaper {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    TypeArea area() {
        return across ? TypeArea.ACROSS : TypeArea.UPRIGHT;
    }

    TableLook look() {
        return across ? TableLook.CLOSE : TableLook.USUAL;
    }

    /** With the column that counts the rows from 1. */
    Block.Table counted(String name) {
        var all = new ArrayList<List<String>>(rows.size());
        for (var row : rows) {
            var cells = new ArrayList<String>(row.size() + 1);
            cells.add(Integer.toString(all.size() + 1));
            cells.addAll(row);
            all.add(cells);
        }
        var named = new ArrayList<Block.Column>(columns.size() + 1);
        named.add(new Block.Column(name, COUNT, true));
        named.addAll(columns);
        return new Block.Table(named, all);
    }
}
