package anlan.ground.attachment;

import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looking at a file. A protected one is never looked at without a trace. */
@Component
class Looking {

    private final Book book;
    private final Uses uses;
    private final Audit audit;

    Looking(Book book, Uses uses, Audit audit) {
        this.book = book;
        this.uses = uses;
        this.audit = audit;
    }

    @Transactional
    public Book.Entry at(long id, Viewer viewer) {
        var entry = book.find(id).orElseThrow(NotFound::new);
        switch (uses.sight(entry, viewer)) {
            case NONE -> throw new NotFound();
            case PROTECTED -> audit.saw("attachment.looked", "files/" + id, null);
            case OPEN -> {}
        }
        return entry;
    }

    /** Why it is not given out to anybody; null when it is. */
    static @Nullable Refused withheld(Book.Entry entry) {
        return switch (entry.file().state()) {
            case READY -> null;
            case WAITING -> new Refused(FileFault.SCAN_WAITING, "", entry.file().name());
            case SEALED -> new Refused(FileFault.VIRUS_SEALED, "", entry.file().name());
        };
    }
}
