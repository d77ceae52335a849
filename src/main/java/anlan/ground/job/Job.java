package anlan.ground.job;

/**
 * Something that a room does again and again in each district. May be run twice for the same: a node that dies in the middle is not asked
 * how far it had come.
 */
public interface Job {

    /**
     * Names it for good, {@code room.act}: it may not change with the class. The room's words say what it is for ({@code room.job-act}) and what
     * a run did ({@code room.job-act-did}, with the count).
     */
    String name();

    Rhythm rhythm();

    /** Whether nobody may hold it: what shows that nothing was changed behind our backs, and what deletes data when it is due. */
    default boolean unceasing() {
        return false;
    }

    /** In the bound district; no transaction is open. */
    Done run() throws Exception;
}
