package anlan.ground.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands at the top of every page: the running campaign and its phases. Given by the plan room. */
public interface Strip {

    /**
     * @param name the campaign's name
     * @param period its months, ready to show
     * @param path where more stands; null for who may not open it
     * @param phases from first to last
     * @param now the sentence about the present phase, ready to show
     */
    record View(String name, String period, @Nullable String path, List<Step> phases, String now) {}

    /** @param share how much of the phase is over, 0 to 100 */
    record Step(String name, int share) {}

    Optional<View> now();
}
