package anlan.promise.change;

import anlan.promise.plan.Campaign;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Plan;
import java.util.List;

/**
 * What a change of the plan reaches beyond its text: shown before it is asked for and to whoever approves it. Each room that builds on the
 * plan answers for what it keeps; without an answer the room is not touched.
 */
public interface Touched {

    /**
     * One thing reached.
     *
     * @param what ready to read
     * @param detail one quiet line more; may be empty
     * @param path where it is looked at
     */
    record Touch(String what, String detail, String path) {}

    List<Touch> by(Campaign campaign, Plan before, Plan after);

    /**
     * What a change of figures reaches.
     *
     * @param campaign with the text that they are to hold with
     */
    default List<Touch> by(Campaign campaign, List<FigureChange> figures) {
        return List.of();
    }
}
