package anlan.desk.overview;

import anlan.ground.place.Area;
import anlan.ground.place.Level;
import anlan.judgement.indicator.Verdict;

/** Where a verdict is shown. */
final class Standing {

    private Standing() {}

    /** Empty where no verdict is due: targets are given to districts and townships, and a village without one lacks nothing. */
    static String shown(Area area, Verdict verdict) {
        return area.level() == Level.VILLAGE && verdict == Verdict.UNSET ? "" : verdict.code();
    }
}
