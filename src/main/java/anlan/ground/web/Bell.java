package anlan.ground.web;

import java.util.Optional;

/** What stands at the top of every page about messages waiting. Given by the room of messages. */
public interface Bell {

    /**
     * @param count ready to show; empty when nothing waits
     * @param said the same in words, for those who do not see it
     */
    record View(String path, String count, String said) {}

    /** @param path of the page that is being shown; empty when that could not be */
    Optional<View> at(String path);
}
