package anlan.fact.dataset;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something the district keeps that the catalogue lists. The room that keeps it offers one as a bean. */
public interface Catalogued {

    /**
     * As it stands, ready to read.
     *
     * @param sources where it comes from; empty when nothing came yet
     * @param period from when to when it speaks; empty when of nothing
     * @param last when something was recorded last
     * @param complete how much of what it should hold is there; empty when that cannot be said
     * @param keeper who answers for it
     */
    record Entry(
            String name,
            String about,
            String sources,
            String period,
            @Nullable Instant last,
            String complete,
            String keeper,
            List<Part> parts) {}

    /** @param name as files write it */
    record Part(String label, String name, boolean required) {}

    List<Entry> entries();
}
