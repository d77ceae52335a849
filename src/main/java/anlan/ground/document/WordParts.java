package anlan.ground.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Parts of a Word file for those that write into one of their own (ISO/IEC 29500, prefix {@code w}). */
@Component
public class WordParts {

    private final Wording wording;

    WordParts(Wording wording) {
        this.wording = wording;
    }

    /** Paragraphs and tables, in the styles of {@link #styles()}. */
    public String blocks(List<Block> blocks) {
        return new DocxText(wording).blocksOnly(blocks);
    }

    /** The annexes that have a text, each from a page of its own on. */
    public String annexes(List<Document.Annex> annexes) {
        return new DocxText(wording).annexesOnly(annexes);
    }

    /** The styles of a paper, as a whole part. */
    public byte[] styles() {
        return Kept.part("docx-styles.xml").getBytes(StandardCharsets.UTF_8);
    }
}
