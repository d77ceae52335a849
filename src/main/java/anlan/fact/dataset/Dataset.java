package anlan.fact.dataset;

import anlan.fact.coverage.Reach;
import anlan.ground.paper.Row;
import anlan.ground.web.Refused;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of data that files are brought in for. The room that keeps such rows offers one as a bean. */
public interface Dataset {

    /** As in addresses: {@code incident}. Its name's word key is {@code dataset.name-<code>}. */
    String code();

    List<Field> fields();

    /** Groups of fields of which one must be matched whole: area, or longitude and latitude. */
    List<Set<String>> alternatives();

    /** Values known for the fields that take codes: what may stand in a file (lower case), and the code it means. */
    Map<String, Map<String, String>> codes();

    /** Makes the stage anew and opens it. */
    Intake open(Task task, Connection connection);

    /** What the stage would change; fills the counts of added, corrected, withdrawn and unchanged. */
    Difference compare(Task task);

    /** Keeps what the stage changes, as it was compared last, under the batch. */
    void keep(Task task, Counts compared, long batch);

    /** Takes a batch back under another one: what it added is withdrawn, what it replaced stands again. */
    Counts undo(long undone, long batch);

    /** Throws the stage away. */
    void drop(Task task);

    /** Takes rows one by one: each is kept in the stage or refused with its reason. */
    interface Intake extends AutoCloseable {

        /** @return why the row is not taken; null when it is */
        @Nullable
        Refused take(Row row);

        /** Lines that turn out to contradict each other, with their reason; they are no longer in the stage. */
        Map<Long, Refused> end();

        Reach reach();

        @Override
        void close();
    }
}
