package anlan.judgement.indicator;

import dev.cel.common.ast.CelExpr;
import java.util.List;

/** One node of a checked formula, ready to be computed. */
@FunctionalInterface
interface Term {
    double at(double[] measures);

    /** A condition within a formula. */
    @FunctionalInterface
    interface Condition {
        boolean at(double[] measures);
    }

    /** Without a trace: it is an outcome, and may come thousands of times. */
    final class DividedByZero extends RuntimeException {
        private static final long serialVersionUID = 1;

        private DividedByZero() {
            super(null, null, false, false);
        }
    }

    static Term of(CelExpr expr, List<String> names) {
        return switch (expr.exprKind().getKind()) {
            case CONSTANT -> constant(expr.constant().doubleValue());
            case IDENT -> measure(names.indexOf(expr.ident().name()));
            default -> call(expr.call(), names);
        };
    }

    private static Term constant(double value) {
        return m -> value;
    }

    private static Term measure(int index) {
        return m -> m[index];
    }

    private static Term call(CelExpr.CelCall call, List<String> names) {
        if (call.function().equals("_?_:_")) {
            Condition condition = condition(call.args().get(0), names);
            Term then = of(call.args().get(1), names);
            Term otherwise = of(call.args().get(2), names);
            return m -> condition.at(m) ? then.at(m) : otherwise.at(m);
        }
        Term a = of(call.args().get(0), names);
        if (call.function().equals("-_")) {
            return m -> -a.at(m);
        }
        Term b = of(call.args().get(1), names);
        return switch (call.function()) {
            case "_+_" -> m -> a.at(m) + b.at(m);
            case "_-_" -> m -> a.at(m) - b.at(m);
            case "_*_" -> m -> a.at(m) * b.at(m);
            case "_/_" -> m -> divided(a.at(m), b.at(m));
            default -> throw new IllegalStateException(call.function());
        };
    }

    private static double divided(double a, double b) {
        if (b == 0) {
            throw new DividedByZero();
        }
        return a / b;
    }

    private static Condition condition(CelExpr expr, List<String> names) {
        if (expr.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
            boolean value = expr.constant().booleanValue();
            return m -> value;
        }
        var call = expr.call();
        return switch (call.function()) {
            case "!_" -> not(condition(call.args().get(0), names));
            case "_&&_" ->
                and(condition(call.args().get(0), names), condition(call.args().get(1), names));
            case "_||_" ->
                not(and(
                        not(condition(call.args().get(0), names)),
                        not(condition(call.args().get(1), names))));
            default ->
                comparison(
                        call.function(),
                        of(call.args().get(0), names),
                        of(call.args().get(1), names));
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
