package anlan.ground.load;

import anlan.ground.access.Reach;
import anlan.ground.access.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of work that is handed out: who has how much of it, and what of it stands still. Asked inside a district. */
public interface Loads {

    /**
     * What one person has in hand.
     *
     * @param person null for what nobody was charged with yet
     * @param overdue how many of the open are past their last day, soon how many are due within seven days from today
     * @param path the list of the open, overduePath of the overdue; empty where there is none
     */
    record Load(@Nullable Long person, long open, long overdue, long soon, String path, String overduePath) {}

    /**
     * What waits at a unit in one state.
     *
     * @param state ready to show
     * @param overdue how many are past their last day, the longest of them since
     * @param title the one that is overdue longest
     */
    record Stuck(
            @Nullable Long unit,
            String state,
            long overdue,
            LocalDate since,
            String title,
            String path,
            String listPath) {}

    /** What its kind is called, ready to show. */
    String name();

    /** Of the people of these units; empty when the viewer does not see such work. */
    List<Load> people(Reach units, Viewer viewer);

    /** What is past its last day, by unit and state, the longest first; of a whole district. */
    List<Stuck> stuck(Viewer viewer);
}
