package anlan.ground.intake;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Goes through every object of a PDF and notes what acts (ISO 32000-2, 12.6) and what is carried along (7.11.4, 13). */
final class PdfWalk {

    private static final int DEEPEST = 64;

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "Rendition",
            "GoToE",
            "Movie",
            "Sound",
            "RichMediaExecute");

    private static final Set<String> CARRIERS =
            Set.of("EmbeddedFile", "FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    private final COSDocument document;
    private boolean acts;
    private boolean carries;

    PdfWalk(COSDocument document) {
        this.document = document;
    }

    void all() throws IOException {
        for (var key : document.getXrefTable().keySet()) {
            var object = document.getObjectFromPool(key).getObject();
            if (object != null) {
                look(object, 0);
            }
        }
        look(document.getTrailer(), 0);
    }

    boolean acts() {
        return acts;
    }

    boolean carries() {
        return carries;
    }

    private void look(COSBase object, int depth) {
        if (depth > DEEPEST || object instanceof COSObject) {
            return;
        }
        if (object instanceof COSArray array) {
            for (var i = 0; i < array.size(); i++) {
                var item = array.get(i);
                if (item != null) {
                    look(item, depth + 1);
                }
            }
        }
        if (object instanceof COSDictionary dictionary) {
            judge(dictionary);
            dictionary.getValues().forEach(value -> look(value, depth + 1));
        }
    }

    private void judge(COSDictionary one) {
        acts |= ACTIONS.contains(name(one, COSName.S)) && (one.containsKey("JS") || action(one))
                || one.containsKey("JS")
                || one.containsKey("JavaScript")
                || one.containsKey("XFA");
        carries |= CARRIERS.contains(name(one, COSName.SUBTYPE))
                || CARRIERS.contains(name(one, COSName.TYPE))
                || one.containsKey("EF")
                || one.containsKey("EmbeddedFiles");
    }

    /** A name under S stands for other things elsewhere: an action has no other type. */
    private static boolean action(COSDictionary one) {
        var type = name(one, COSName.TYPE);
        return type.isEmpty() || type.equals("Action");
    }

    private static String name(COSDictionary one, COSName key) {
        return one.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }
}
