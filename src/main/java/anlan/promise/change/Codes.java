package anlan.promise.change;

import anlan.promise.plan.Criterion;
import anlan.promise.plan.Objective;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Codes for new parts: none that any version ever had, since figures and confirmations hang on them. */
public final class Codes {

    public static final String OBJECTIVE = "objective";
    static final String PHASE = "phase";
    static final String CRITERION = "criterion";

    private final Set<String> taken = new HashSet<>();

    public Codes(Collection<Plan> plans) {
        for (var plan : plans) {
            plan.objectives().stream().map(Objective::code).forEach(taken::add);
            plan.phases().stream().map(Phase::code).forEach(taken::add);
            plan.phases().stream()
                    .flatMap(p -> p.criteria().stream())
                    .map(Criterion::code)
                    .forEach(taken::add);
        }
    }

    /** The next free one, not yet taken. */
    public String next(String kind) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> kind + "-" + n)
                .filter(c -> !taken.contains(c))
                .findFirst()
                .orElseThrow();
    }

    public String take(String kind) {
        var code = next(kind);
        taken.add(code);
        return code;
    }
}
