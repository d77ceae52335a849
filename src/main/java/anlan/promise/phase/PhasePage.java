package anlan.promise.phase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A phase as its page shows it. */
record PhasePage(
        String title,
        String campaign,
        String path,
        String plan,
        String days,
        String goal,
        String standing,
        List<Line> criteria,
        boolean closable,
        boolean reopenable,
        boolean mayKeep,
        @Nullable Then then,
        List<Earlier> earlier,
        String typedEvidence,
        String typedCriterion) {

    record Line(
            String code,
            String text,
            String badge,
            String state,
            @Nullable String evidence,
            boolean byHand,
            boolean open) {}

    record Then(String title, List<Line> criteria, List<Frozen> figures, List<String> keyAreas) {}

    record Frozen(String indicator, String target, String value, String verdict) {}

    record Earlier(String sentence) {}
}
