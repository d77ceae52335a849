package anlan.judgement.formula;

import dev.cel.common.ast.CelExpr;
import java.util.List;

/** One node of a checked formula, ready to be computed. */
@FunctionalInterface
interface Term {
    double at(double[] measures);

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
            Condition condition = Condition.of(call.args().get(0), names);
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
}
