package anlan.ground.calendar;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.store.District;
import anlan.ground.web.NotFound;

/** The calendar is the whole district's, so only those who answer for all of it may change it. */
final class Keeping {

    private Keeping() {}

    static boolean whole(Viewer viewer) {
        return viewer.areas(Right.CALENDAR_KEEP).contains(District.current() + "000000");
    }

    static void require(Viewer viewer) {
        if (!whole(viewer)) throw new NotFound();
    }
}
