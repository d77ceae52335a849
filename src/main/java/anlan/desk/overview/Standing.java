package anlan.desk.overview;

import anlan.ground.place.Area;
import anlan.ground.place.Level;
import anlan.judgement.indicator.Verdict;
import java.util.Collection;
import java.util.List;

/** How several verdicts stand together: what needs the reader comes first. */
final class Standing {

    private static final List<Verdict> WORST_FIRST = List.of(
            Verdict.MISSED,
            Verdict.AT_RISK,
            Verdict.UNKNOWN,
            Verdict.EARLY,
            Verdict.ON_TRACK,
            Verdict.MET,
            Verdict.UNSET);

    private Standing() {}

    static Verdict worst(Collection<Verdict> verdicts) {
        return WORST_FIRST.stream().filter(verdicts::contains).findFirst().orElse(Verdict.UNSET);
    }

    /** Empty where no verdict is due: targets are given to districts and townships, and a village without one lacks nothing. */
    static String shown(Area area, Verdict verdict) {
        return area.level() == Level.VILLAGE && verdict == Verdict.UNSET ? "" : verdict.code();
    }

    static int rank(Verdict verdict) {
        return WORST_FIRST.indexOf(verdict);
    }
}
