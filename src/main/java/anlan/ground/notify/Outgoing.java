package anlan.ground.notify;

import java.util.List;

/** A way out of the house: what goes by it is noted in the transaction in which it was told, and sent later. */
public interface Outgoing {

    /**
     * @param id of the message, within the district
     * @param people those who hear of it now for the first time
     */
    void take(long id, Message message, List<Long> people);
}
