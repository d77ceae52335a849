package anlan.ground.paper;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows under the head, blank ones left out. */
final class Under implements Rows {

    private final Rows all;
    private final int width;
    private final boolean strict;
    private @Nullable Row next;

    Under(Rows all, Head head, boolean strict) {
        this.all = all;
        this.width = head.names().size();
        this.strict = strict;
        while (all.hasNext()) {
            var row = all.next();
            if (row.line() > head.lastLine() && !row.blank()) {
                next = row;
                break;
            }
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        var given = next;
        if (given == null) {
            throw new NoSuchElementException();
        }
        next = null;
        while (next == null && all.hasNext()) {
            var row = all.next();
            next = row.blank() ? null : row;
        }
        return given.against(width, strict);
    }

    @Override
    public void close() {
        all.close();
    }
}
