package anlan.ground.store;

/**
 * One command of the command line, kept in the room it belongs to: a class with picocli's {@code @Command} whose name is the words that call
 * it ("audit verify"). It is found by this type and read before anything starts, so that a mistyped word costs nothing; it is no bean
 * and asks for the beans it needs. Beside a running home it works on that home's database as a guest.
 *
 * <p>What it does is said in the room's words under {@code <room>.command-<words-joined-by-hyphens>}, e.g. {@code audit.command-audit-verify}.
 */
public interface Errand {

    /** @return 0 when done; 1 when refused, having said why */
    int run(Parts parts) throws Exception;

    /** The application's parts, put together at the first question. */
    interface Parts {

        <T> T get(Class<T> type);
    }
}
