package anlan.promise.target;

import anlan.promise.plan.PlanFault;
import java.math.BigDecimal;

/** What a person meant by the figure typed. */
sealed interface TargetRead {

    record Figure(BigDecimal value) implements TargetRead {}

    /** Left open: empty, or XX as the template has it. */
    record Unset() implements TargetRead {}

    record Bad(PlanFault fault) implements TargetRead {}
}
