package anlan.fact.sheet;

import anlan.ground.access.Scope;
import anlan.ground.access.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sheets for the tests of other rooms: published as they are given. */
@Component
public class PublishedSheet {

    private final SheetBook book;
    private final Drafts drafts;

    PublishedSheet(SheetBook book, Drafts drafts) {
        this.book = book;
        this.drafts = drafts;
    }

    /** Inside a district. @return the sheet's id; its version is 1 */
    @Transactional
    public long make(String title, List<Question> questions, Viewer viewer) {
        return Scope.as(viewer, "test", () -> {
            long unit = viewer.posts().getFirst().unit();
            long id = book.begin(title, unit, viewer);
            book.edit(new Draft(id, unit, 1, 0, title, questions), viewer);
            book.publish(new Draft(id, unit, 2, 0, title, questions), viewer);
            return id;
        });
    }

    /** Published once more, without its last question. @return its version */
    @Transactional
    public int again(long id, Viewer viewer) {
        return Scope.as(viewer, "test", () -> {
            var draft = drafts.seen(id, viewer);
            var fewer =
                    draft.with(draft.questions().subList(0, draft.questions().size() - 1));
            book.edit(fewer, viewer);
            return book.publish(drafts.seen(id, viewer), viewer);
        });
    }

    /** Published once more, with these questions. @return its version */
    @Transactional
    public int again(long id, List<Question> questions, Viewer viewer) {
        return Scope.as(viewer, "test", () -> {
            book.edit(drafts.seen(id, viewer).with(questions), viewer);
            return book.publish(drafts.seen(id, viewer), viewer);
        });
    }

    @Transactional
    public void withdraw(long id, int version, Viewer viewer) {
        Scope.as(viewer, "test", () -> {
            book.withdraw(id, version, "试验", viewer);
            return true;
        });
    }
}
