package anlan.desk.overview;

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

    static int rank(Verdict verdict) {
        return WORST_FIRST.indexOf(verdict);
    }
}
