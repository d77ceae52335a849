package anlan.fact.sheet;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refusals;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sheets published without a page before one; held against the same rules. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Publishing {

    private final SheetBook book;
    private final Drafts drafts;

    Publishing(SheetBook book, Drafts drafts) {
        this.book = book;
        this.drafts = drafts;
    }

    /** @return the sheet's id; its first version is published */
    public long publish(String title, List<Question> questions, Viewer viewer) {
        var refusals = new Refusals();
        Arrangement.check(new Sheet(0, 0, title, questions), refusals);
        if (refusals.any()) {
            throw new IllegalStateException(title + ": " + refusals.all());
        }
        long id = book.begin(title, viewer.postFor(Right.SWEEPS_KEEP).unit(), viewer);
        book.edit(drafts.kept(id, viewer).with(questions), viewer);
        book.publish(drafts.kept(id, viewer), viewer);
        return id;
    }
}
