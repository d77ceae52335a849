package anlan.ground.template;

import anlan.ground.document.Block;
import anlan.ground.document.Document;
import java.util.List;

/** A paper of fields, laid out by the standard: what an office begins from. */
final class UsualTemplate {

    private UsualTemplate() {}

    static Document paper() {
        return new Document(
                new Document.Head(
                        place(Field.COPY),
                        place(Field.SECRECY),
                        place(Field.URGENCY),
                        place(Field.MARK),
                        place(Field.NUMBER)),
                place(Field.TITLE),
                place(Field.ADDRESSEE),
                List.of(Block.paragraph(place(Field.BODY))),
                List.of(new Document.Annex(place(Field.ANNEXES), List.of())),
                new Document.Signature(place(Field.UNIT), null),
                "",
                new Document.Imprint(place(Field.COPIES), place(Field.PRINTER), null),
                false);
    }

    private static String place(Field field) {
        return "{{" + field.shown() + "}}";
    }
}
