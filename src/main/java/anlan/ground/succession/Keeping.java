package anlan.ground.succession;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.store.District;
import anlan.ground.web.NotFound;

/** A change speaks of the whole district, so only those who answer for all of it may take one. */
final class Keeping {

    private Keeping() {}

    static boolean whole(Viewer viewer) {
        return viewer.areas(Right.PLACES_KEEP).contains(District.current() + "000000");
    }

    static void require(Viewer viewer) {
        if (!whole(viewer)) throw new NotFound();
    }
}
