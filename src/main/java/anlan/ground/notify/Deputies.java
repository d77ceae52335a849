package anlan.ground.notify;

import anlan.ground.access.Right;
import java.util.Collection;
import java.util.List;

/** Who stands in for whom: answered by the delegation room, in the bound district, as of now. */
public interface Deputies {

    /**
     * A post lent.
     *
     * @param lent names the lending
     * @param person who stands in
     * @param giver whom for, by name
     * @param runs whether one may act by it now
     * @param act where acting by it is begun
     */
    record Deputy(long lent, long person, String giver, boolean runs, String act) {}

    /** Those who stand in now for a post by which one of the people is told. */
    List<Deputy> of(Collection<Long> people, Right right, Concern concern);

    /** These lendings, whether they run or are over. */
    List<Deputy> lent(Collection<Long> lendings);
}
