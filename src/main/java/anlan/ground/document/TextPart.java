package anlan.ground.document;

import anlan.ground.print.Ink;
import anlan.ground.typeface.Typefaces;
import java.util.List;

/** The text: paragraphs, headings of four levels with their numbers, tables (GB/T 9704-2012, 7.3.3). */
final class TextPart {

    private static final double INDENT = 2 * Measures.CELL;

    private final Typefaces faces;
    private final Lines lines;
    private final Flow flow;
    private final Wording wording;
    private final Count count = new Count();

    TextPart(Typefaces faces, Lines lines, Flow flow, Wording wording) {
        this.faces = faces;
        this.lines = lines;
        this.flow = flow;
        this.wording = wording;
    }

    /** From the left edge on, without an indent. */
    void flush(String text) {
        put(lines.of(text, Style.BODY, 0, 0, Measures.WIDE));
    }

    void set(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph paragraph -> put(lines.of(paragraph.text(), Style.BODY, INDENT, 0, Measures.WIDE));
                case Block.Table table -> table(table);
            }
        }
    }

    private void table(Block.Table table) {
        new TablePart(faces, lines, flow, TableLook.USUAL).set(table, 0);
        flow.onGrid();
    }

    /** A heading takes at least one line of its text along to the next page. */
    private void heading(Block.Heading heading) {
        var text = wording.number(heading.level(), count.next(heading.level())) + heading.text();
        var set = lines.of(text, Style.heading(heading.level()), INDENT, 0, Measures.WIDE);
        if (!flow.room((set.size() + 1) * Measures.PITCH)) flow.turn();
        put(set);
    }

    private void put(List<Line> set) {
        for (var line : set) {
            double y = Line.baseline(flow.line(), Measures.PITCH, line.style().size());
            flow.sheet().add(line.at(Measures.LEFT, y, faces, Ink.BLACK));
        }
    }
}
