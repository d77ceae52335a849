package anlan.ground.access;

import java.util.Optional;

/** Where standing in for others comes from: the delegation room. Asked at every request of those who do, inside the district. */
public interface StandIns {

    /**
     * @param giver the person who is away
     * @param post the one of theirs that was lent
     */
    record Standing(long giver, long post) {}

    /** For whom one acts at this moment; empty when the time is over. */
    Optional<Standing> now(SignedIn who);
}
