package anlan.fact.submission;

import anlan.fact.sweep.Trodden;
import anlan.fact.sweep.Walking;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether an edition may count at once, or somebody has to decide. */
@Component
class Judge {

    /** Held ones in a row, each made from the one before. */
    private static final int LONGEST = 100;

    private final Editions editions;
    private final Walking walking;
    private final Trodden trodden;
    private final SheetJudge sheets;

    Judge(Editions editions, Walking walking, Trodden trodden, SheetJudge sheets) {
        this.editions = editions;
        this.walking = walking;
        this.trodden = trodden;
        this.sheets = sheets;
    }

    List<Reason> reasons(Sent sent, Walking.Round round, Viewer viewer) {
        var reasons = new ArrayList<Reason>();
        order(sent).ifPresent(reasons::add);
        switch (round.stand()) {
            case PLANNED -> reasons.add(Reason.of(HoldReason.SWEEP_PLANNED));
            case CLOSED -> reasons.add(Reason.of(HoldReason.SWEEP_CLOSED));
            case STARTED -> {}
        }
        walking.spot(sent.sweep(), sent.cut(), sent.cell())
                .ifPresentOrElse(
                        spot -> block(sent, round, spot, viewer).ifPresent(reasons::add),
                        () -> reasons.add(Reason.of(HoldReason.BLOCK_GONE_REASON)));
        whole(sent, viewer, reasons);
        return reasons;
    }

    /** An update counts only on the version it was made from; one made from what was held stands in its place. */
    private Optional<Reason> order(Sent sent) {
        var latest = editions.latest(sent.submission());
        if (sent.base() == null) {
            return editions.of(sent.submission()).stream().allMatch(e -> e.id().equals(sent.id()))
                    ? Optional.empty()
                    : Optional.of(Reason.of(HoldReason.BEGUN_TWICE));
        }
        var from = sent.base();
        for (int i = 0; from != null; i++) {
            var before = editions.find(from);
            if (before.isEmpty() || i == LONGEST) {
                return Optional.of(Reason.of(HoldReason.BASE_MISSING));
            }
            if (before.get().version() != null) {
                break;
            }
            from = before.get().base();
        }
        var base = from;
        return latest.filter(l -> !l.id().equals(base))
                .map(l -> Reason.of(HoldReason.BASE_PASSED, String.valueOf(l.version()), l.madeBy()));
    }

    /** Findings never wait because somebody else was there; that one found nothing where another found something does. */
    private Optional<Reason> block(Sent sent, Walking.Round round, Walking.Spot spot, Viewer viewer) {
        if (spot.team() != null && !spot.team().equals(round.team()) && !round.keeps()) {
            return Optional.of(Reason.of(HoldReason.BLOCK_OF_OTHERS));
        }
        var others = trodden.others(sent.sweep(), spot, viewer.who().id());
        return sent.base() == null
                        && others.visits() > sent.known()
                        && others.found()
                        && sent.result() != Sent.Result.FOUND
                ? Optional.of(Reason.of(HoldReason.WALKED_OTHERWISE, others.by()))
                : Optional.empty();
    }

    private void whole(Sent sent, Viewer viewer, List<Reason> reasons) {
        reasons.addAll(sheets.reasons(sent));
        var none = sent.findings().isEmpty();
        switch (sent.result()) {
            case FOUND -> unless(!none, HoldReason.FINDINGS_MISSING, reasons);
            case CLEAR -> unless(none, HoldReason.FINDINGS_UNWANTED, reasons);
            case UNREACHED -> {
                unless(none, HoldReason.FINDINGS_UNWANTED, reasons);
                unless(!sent.whyOr().isEmpty(), HoldReason.WHY_MISSING, reasons);
            }
        }
        unless(none || viewer.may(Right.PROBLEMS_FILE), HoldReason.RIGHT_MISSING, reasons);
    }

    private static void unless(boolean holds, HoldReason reason, List<Reason> reasons, Object... args) {
        if (!holds) {
            reasons.add(Reason.of(reason, args));
        }
    }
}
