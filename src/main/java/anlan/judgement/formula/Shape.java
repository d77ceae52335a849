package anlan.judgement.formula;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a formula comes down to, when it is a constant times measures over measures: from it follows which interval its
 * value has. The office writes {@code 10000 * theft / residents} or {@code theft / (residents / 10000)} as it likes.
 */
public record Shape(double factor, List<String> above, List<String> below) {
    /** Sums, differences and conditions. */
    public static final Shape OTHER = new Shape(0, List.of(), List.of());

    static Shape of(CelExpr expr) {
        Shape shape = read(expr);
        return shape == null ? OTHER : shape;
    }

    public @Nullable String single() {
        return above.size() == 1 && below.isEmpty() ? above.getFirst() : null;
    }

    public boolean ratio() {
        return above.size() == 1 && below.size() == 1 && factor > 0;
    }

    private static @Nullable Shape read(CelExpr expr) {
        return switch (expr.exprKind().getKind()) {
            case CONSTANT -> new Shape(expr.constant().doubleValue(), List.of(), List.of());
            case IDENT -> new Shape(1, List.of(expr.ident().name()), List.of());
            case CALL -> call(expr.call());
            default -> null;
        };
    }

    private static @Nullable Shape call(CelExpr.CelCall call) {
        boolean product = call.function().equals("_*_");
        if (!product && !call.function().equals("_/_")) {
            return null;
        }
        Shape a = read(call.args().get(0));
        Shape b = read(call.args().get(1));
        if (a == null || b == null || b.factor == 0) {
            return null;
        }
        return product
                ? new Shape(a.factor * b.factor, joined(a.above, b.above), joined(a.below, b.below))
                : new Shape(a.factor / b.factor, joined(a.above, b.below), joined(a.below, b.above));
    }

    private static List<String> joined(List<String> a, List<String> b) {
        var both = new ArrayList<>(a);
        both.addAll(b);
        return List.copyOf(both);
    }
}
