package anlan.ground.notify;

import anlan.ground.access.Right;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Who is to be told: answered by the staff room, in the bound district, as of now. */
public interface Holders {

    /** Those who hold the right by a post in the unit itself or in a section of it; whoever stands above is not told of each unit. */
    Set<Long> at(Right right, long unit);

    /** Those who hold the right for the whole district. */
    Set<Long> ofDistrict(Right right);

    /** Those who hold the right by a post in any unit. */
    Set<Long> anywhere(Right right);

    /** Those who hold any post in the unit or in a section of it. */
    Set<Long> of(long unit);

    /** What the units are called, in their order; without those that are no more. */
    Map<Long, String> units(Collection<Long> ids);

    /** The people who hold a post in one of the units, with their names. */
    Map<Long, String> within(Collection<Long> units);
}
