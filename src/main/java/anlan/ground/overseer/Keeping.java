package anlan.ground.overseer;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.store.District;
import anlan.ground.web.NotFound;

/** Jobs work for the whole district, so only those who answer for all of it watch over them. */
final class Keeping {

    private Keeping() {}

    static boolean whole(Viewer viewer) {
        return viewer.areas(Right.JOBS_KEEP).contains(District.current() + "000000");
    }

    static void require(Viewer viewer) {
        if (!whole(viewer)) {
            throw new NotFound();
        }
    }
}
