package anlan.ground.attachment;

import anlan.ground.access.Viewer;
import anlan.ground.web.Refused;
import anlan.ground.web.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files for the records of other rooms. */
@Component
public class Attachments {

    /** What became of a file that was sent. */
    public sealed interface Outcome {

        /** @param removed sorts of metadata that it no longer carries, word keys {@code intake.note-…} */
        record Kept(Attachment file, List<String> removed) implements Outcome {}

        record Turned(Refused why) implements Outcome {}
    }

    private final Reception reception;
    private final Uses uses;
    private final RuleBook rules;
    private final Words words;

    Attachments(Reception reception, Uses uses, RuleBook rules, Words words) {
        this.reception = reception;
        this.uses = uses;
        this.rules = rules;
        this.words = words;
    }

    /** What the piece {@code ground/attachment/parts :: upload} of a form needs to be told. */
    @Transactional(readOnly = true)
    public Upload upload() {
        return Upload.of(rules.now(), words);
    }

    /** Takes a file in, or says why not. It is its sender's alone, and goes in a few days, unless a record comes to use it. */
    public Outcome receive(InputStream content, String name, Viewer viewer) throws IOException {
        return reception.receive(content, name, viewer);
    }

    /**
     * A record comes to use a file that the viewer sent and no other record uses.
     *
     * @param record its path, {@code problem/7}
     * @param protect whether each look at the file is to be audited
     * @return false when there is no such file of the viewer's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(long file, String record, boolean protect, Viewer viewer) {
        return uses.begin(file, record, protect, viewer);
    }

    /** The record uses it no more. It is kept for a while, should that have been a mistake. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(long file, String record) {
        uses.end(file, record);
    }

    /** The files of a record, in the order in which it came to use them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Attachment> of(String record) {
        return uses.of(record);
    }
}
