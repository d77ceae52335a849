package anlan.ground.document;

import anlan.ground.print.Ink;
import anlan.ground.typeface.Typefaces;

/** A title, its lines centred. */
final class TitlePart {

    private final Typefaces faces;
    private final Lines lines;
    private final Flow flow;

    TitlePart(Typefaces faces, Lines lines, Flow flow) {
        this.faces = faces;
        this.lines = lines;
        this.flow = flow;
    }

    void set(String title) {
        for (var text : TitleShape.of(title, flow.area().wide())) {
            var line = lines.one(text, Style.TITLE);
            double left = flow.area().left() + Math.max(0, (flow.area().wide() - line.width()) / 2);
            double y = Line.baseline(flow.line(), Measures.PITCH, Measures.SIZE_2);
            flow.sheet().add(line.at(left, y, faces, Ink.BLACK));
        }
    }
}
