package anlan.fact.listing;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.notify.Holders;
import org.springframework.stereotype.Component;

/** Who takes a listing off: whoever its level says. Where its supervisor is no longer there, anybody who may. */
@Component
class Delisting {

    private final Holders holders;

    Delisting(Holders holders) {
        this.holders = holders;
    }

    boolean may(Listing listing, Viewer viewer) {
        return listing.level().delister() == Level.Delister.ANOTHER
                || viewer.hands().contains(listing.supervisor())
                || !holders.ofDistrict(Right.PROBLEMS_SETTLE).contains(listing.supervisor());
    }
}
