package anlan.fact.escalation;

import anlan.fact.problem.Account.Severity;
import anlan.ground.ladder.TypedRungs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed for one severity. */
record LadderForm(
        @Nullable String severity,
        @Nullable List<String> days,
        @Nullable List<String> to,
        @Nullable String why) {

    Optional<Severity> of() {
        return Arrays.stream(Severity.values())
                .filter(s -> s.word().equals(severity))
                .findFirst();
    }

    TypedRungs typed() {
        return new TypedRungs(days, to, why);
    }
}
