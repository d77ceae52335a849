package anlan.fact.submission;

import anlan.fact.sweep.Trodden;
import anlan.fact.sweep.Walking;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether an edition may count at once, or somebody has to decide. */
@Component
class Judge {

    /** Held ones in a row, each made from the one before. */
    private static final int LONGEST = 100;

    private final Trodden trodden;
    private final SheetJudge sheets;

    Judge(Trodden trodden, SheetJudge sheets) {
        this.trodden = trodden;
        this.sheets = sheets;
    }

    /**
     * @param beside what else came of the same form
     * @param spot its block; null where the sweep has it no more
     */
    List<Reason> reasons(
            Sent sent, List<Edition> beside, Walking.Round round, Walking.@Nullable Spot spot, Viewer viewer) {
        var reasons = new ArrayList<Reason>();
        order(sent, beside).ifPresent(reasons::add);
        switch (round.stand()) {
            case PLANNED -> reasons.add(Reason.of(HoldReason.SWEEP_PLANNED));
            case CLOSED -> reasons.add(Reason.of(HoldReason.SWEEP_CLOSED));
            case STARTED -> {}
        }
        if (spot == null) {
            reasons.add(Reason.of(HoldReason.BLOCK_GONE_REASON));
        } else {
            block(sent, round, spot, viewer).ifPresent(reasons::add);
        }
        whole(sent, viewer, reasons);
        return reasons;
    }

    /** An update counts only on the version it was made from; one made from what was held stands in its place. */
    private static Optional<Reason> order(Sent sent, List<Edition> beside) {
        if (sent.base() == null) {
            return beside.stream().allMatch(e -> e.id().equals(sent.id()))
                    ? Optional.empty()
                    : Optional.of(Reason.of(HoldReason.BEGUN_TWICE));
        }
        var known = beside.stream().collect(Collectors.toMap(Edition::id, e -> e));
        var from = sent.base();
        for (int i = 0; from != null; i++) {
            var before = known.get(from);
            if (before == null || i == LONGEST) {
                return Optional.of(Reason.of(HoldReason.BASE_MISSING));
            }
            if (before.version() != null) {
                break;
            }
            from = before.base();
        }
        var base = from;
        return beside.stream()
                .filter(e -> e.version() != null)
                .max(Comparator.comparingInt(e -> Objects.requireNonNull(e.version())))
                .filter(last -> !last.id().equals(base))
                .map(last -> Reason.of(HoldReason.BASE_PASSED, String.valueOf(last.version()), last.madeBy()));
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
