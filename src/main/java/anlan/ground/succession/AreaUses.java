package anlan.ground.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What refers to areas, told by the rooms that know: so that a change names what has to follow it. */
public interface AreaUses {

    /**
     * @param area code of the area referred to
     * @param what says what refers to it, in the reader's language
     * @param path where it is changed
     */
    record Use(String area, String what, String path) {}

    /**
     * As it stands, and needs somebody once the areas end.
     *
     * @param areas codes of areas that end or are divided
     * @param day from which they do
     */
    List<Use> of(Collection<String> areas, LocalDate day);
}
