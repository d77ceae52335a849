package anlan.judgement.formula;

import dev.cel.common.ast.CelExpr;
import java.util.List;

/** A condition within a formula. */
@FunctionalInterface
interface Condition {
    boolean at(double[] measures);

    static Condition of(CelExpr expr, List<String> names) {
        if (expr.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
            boolean value = expr.constant().booleanValue();
            return m -> value;
        }
        var call = expr.call();
        return switch (call.function()) {
            case "!_" -> not(of(call.args().get(0), names));
            case "_&&_" -> and(of(call.args().get(0), names), of(call.args().get(1), names));
            case "_||_" ->
                not(and(not(of(call.args().get(0), names)), not(of(call.args().get(1), names))));
            default ->
                comparison(
                        call.function(),
                        Term.of(call.args().get(0), names),
                        Term.of(call.args().get(1), names));
        };
    }

    private static Condition not(Condition a) {
        return m -> !a.at(m);
    }

    private static Condition and(Condition a, Condition b) {
        return m -> a.at(m) && b.at(m);
    }

    private static Condition comparison(String function, Term a, Term b) {
        return switch (function) {
            case "_<_" -> m -> a.at(m) < b.at(m);
            case "_<=_" -> m -> a.at(m) <= b.at(m);
            case "_>_" -> m -> a.at(m) > b.at(m);
            case "_>=_" -> m -> a.at(m) >= b.at(m);
            case "_==_" -> m -> a.at(m) == b.at(m);
            case "_!=_" -> m -> a.at(m) != b.at(m);
            default -> throw new IllegalStateException(function);
        };
    }
}
