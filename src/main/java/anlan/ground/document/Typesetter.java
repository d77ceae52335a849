package anlan.ground.document;

import anlan.ground.print.Ink;
import anlan.ground.print.Sheet;
import anlan.ground.typeface.Typefaces;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets a paper page by page, in the order of GB/T 9704-2012, clause 7. */
@Component
class Typesetter {

    private final Typefaces faces;
    private final Wording wording;

    Typesetter(Typefaces faces, Wording wording) {
        this.faces = faces;
        this.wording = wording;
    }

    List<Sheet> set(Document paper) {
        var flow = new Flow(TypeArea.UPRIGHT);
        var lines = new Lines(faces);
        var title = new TitlePart(faces, lines, flow);
        new HeadPart(faces, lines, flow).set(paper.head());
        title.set(paper.title());
        flow.blank(1);
        var text = new TextPart(faces, lines, flow, wording);
        if (!paper.addressee().isEmpty()) text.flush(wording.say("addressee", paper.addressee()));
        text.set(paper.body());
        var close = new ClosePart(faces, lines, flow, wording);
        close.annexes(paper.annexes());
        close.signature(paper.signature());
        close.note(paper.note());
        annexes(paper.annexes(), flow, lines, title);
        if (paper.imprint() != null) new ImprintPart(faces, lines, flow, wording).set(paper.imprint());
        var marks = new MarkPart(faces, lines, wording);
        marks.number(flow.sheets());
        if (paper.draft()) marks.draft(flow.sheets());
        return flow.sheets();
    }

    /**
     * How many pages are turned before the record block: none where the last page is an even one with room for it, two where it is an even one
     * without.
     */
    int turned(Document paper) {
        if (paper.imprint() == null) return 0;
        return set(paper).size() - set(paper.unrecorded()).size();
    }

    /** Each annex begins a page: the word for it on the first line, its name on the third (7.3.7). */
    private void annexes(List<Document.Annex> annexes, Flow flow, Lines lines, TitlePart title) {
        for (int i = 0; i < annexes.size(); i++) {
            var annex = annexes.get(i);
            if (annex.body().isEmpty()) continue;
            flow.turn();
            double top = flow.line();
            var word = lines.one(wording.annex(i + 1, annexes.size()), Style.SECRECY);
            flow.sheet()
                    .add(word.at(Measures.LEFT, Line.baseline(top, Measures.PITCH, Measures.SIZE_3), faces, Ink.BLACK));
            flow.blank(1);
            title.set(annex.name());
            flow.blank(1);
            new TextPart(faces, lines, flow, wording).set(annex.body());
        }
    }
}
