package anlan.ground.job;

import java.time.Instant;
import java.util.Optional;

/** What a job's room has under way for it beside its runs, in threads of the node that was asked; said in the bound district. */
public interface Beside {

    /** Which job it belongs to. */
    String job();

    /** What was begun first of all that goes on. */
    Optional<Work> underWay();

    /** @param node where it is done */
    record Work(Instant since, String node) {}
}
