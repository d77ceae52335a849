package anlan.ground.document;

import java.util.List;
import java.util.stream.IntStream;

/** Columns as wide as what stands in them, so that a row keeps to one line wherever the sheet has room for it. */
public final class Fitted {

    /** Beyond so many characters a cell may well take a second line. */
    private static final double WIDEST = 14;

    /** Of a figure or a Latin letter, against a Chinese character. */
    private static final double NARROW = 0.56;

    private static final double PADDING = 0.8;

    /** What the columns have between them, as {@link LedgerPaper} puts the count before them. */
    private static final double SHARES = 94;

    private Fitted() {}

    public static List<Block.Column> columns(List<Block.Column> named, List<List<String>> rows) {
        var wide = IntStream.range(0, named.size())
                .mapToDouble(i -> wide(named.get(i), i, rows))
                .toArray();
        double all = IntStream.range(0, wide.length).mapToDouble(i -> wide[i]).sum();
        return IntStream.range(0, wide.length)
                .mapToObj(i -> new Block.Column(
                        named.get(i).name(),
                        wide[i] / all * SHARES,
                        named.get(i).figures()))
                .toList();
    }

    /** A head may stand on two lines: it does so once on each sheet. */
    private static double wide(Block.Column column, int at, List<List<String>> rows) {
        double cells = rows.stream().mapToDouble(row -> wide(row.get(at))).max().orElse(0);
        double head = wide(column.name());
        return Math.max(Math.min(cells, WIDEST), head > 2 ? Math.ceil(head / 2) : head) + PADDING;
    }

    private static double wide(String text) {
        return text.codePoints().mapToDouble(c -> c > 0x2E7F ? 1 : NARROW).sum();
    }
}
