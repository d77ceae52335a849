package anlan.ground.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official paper, part by part as GB/T 9704-2012 orders them; what is empty is left out.
 *
 * @param title may hold line feeds where its lines are to break by sense; otherwise they are found
 * @param addressee to whom it goes, without the colon
 * @param note what stands in brackets under the date, without them
 * @param imprint the record block at the foot of the last even page
 * @param draft whether every page carries the mark of a draft
 */
public record Document(
        Head head,
        String title,
        String addressee,
        List<Block> body,
        List<Annex> annexes,
        Signature signature,
        String note,
        @Nullable Imprint imprint,
        boolean draft) {

    public Document {
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    /** Without its record block. */
    Document unrecorded() {
        return new Document(head, title, addressee, body, annexes, signature, note, null, draft);
    }

    /**
     * What stands above the title.
     *
     * @param copy the copy's own number, for classified papers
     * @param secrecy classification and its term
     * @param mark the issuing body's mark, in red
     * @param number of the paper, as it is written
     */
    public record Head(String copy, String secrecy, String urgency, String mark, String number) {

        public static final Head NONE = new Head("", "", "", "", "");

        /** The mark and the number, of a paper that is neither classified nor urgent. */
        public static Head of(String mark, String number) {
            return new Head("", "", "", mark, number);
        }
    }

    /** Who issues it and when; the date stands below the name. */
    public record Signature(String unit, @Nullable LocalDate day) {

        public static final Signature NONE = new Signature("", null);
    }

    /** An annex: its name stands under the text, itself on pages of its own; without blocks, its name alone. */
    public record Annex(String name, List<Block> body) {

        public Annex {
            body = List.copyOf(body);
        }
    }

    /** To whom copies go, who has it printed, and when. */
    public record Imprint(
            String copies, String printer, @Nullable LocalDate day) {}
}
