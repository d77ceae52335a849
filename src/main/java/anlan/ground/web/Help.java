package anlan.ground.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page is for, in a sentence or two, on every page. Given by the room of help. */
public interface Help {

    /** @param path where the term is explained; null for what is no term */
    record Piece(String text, @Nullable String path) {}

    /** @param view the page's template, {@code ground/calendar/Calendar} */
    Optional<List<Piece>> at(String view);
}
