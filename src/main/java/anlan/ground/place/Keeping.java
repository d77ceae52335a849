package anlan.ground.place;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.store.District;
import anlan.ground.web.NotFound;

/** A list speaks of the whole district, so only those who answer for all of it may send, see and take one. */
public final class Keeping {

    private Keeping() {}

    public static boolean whole(Viewer viewer) {
        return viewer.areas(Right.PLACES_KEEP).contains(District.current() + "000000");
    }

    public static void require(Viewer viewer) {
        if (!whole(viewer)) throw new NotFound();
    }
}
