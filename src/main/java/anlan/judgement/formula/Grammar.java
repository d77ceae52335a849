package anlan.judgement.formula;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What may stand in a formula: CEL's arithmetic, comparisons and conditions over the measures, and nothing else. */
final class Grammar {
    /** Longer than any formula a person can check. */
    static final int LONGEST = 2_000;

    private static final Set<String> COMPARISONS = Set.of("_<_", "_<=_", "_>_", "_>=_", "_==_", "_!=_");

    private Grammar() {}

    /** The same question comes at every request; an office has tens of formulas, typing makes hundreds. */
    private static final int REMEMBERED = 1_000;

    private static final Map<Asked, Checked> ANSWERS = new ConcurrentHashMap<>();

    private record Asked(String source, Set<String> measures) {}

    static Checked check(String source, Collection<String> measures) {
        if (ANSWERS.size() > REMEMBERED) {
            ANSWERS.clear();
        }
        return ANSWERS.computeIfAbsent(new Asked(source, Set.copyOf(measures)), a -> look(a.source, a.measures));
    }

    private static Checked look(String source, Set<String> measures) {
        if (source.isBlank()) {
            return faulty(new FormulaFault(FormulaFault.What.EMPTY, 1, 1, ""));
        }
        if (source.length() > LONGEST) {
            return faulty(new FormulaFault(FormulaFault.What.TOO_LONG, 1, 1, ""));
        }
        List<String> names = List.copyOf(measures);
        try {
            var ast = Arithmetic.checked(source, names);
            var faults = new ArrayList<FormulaFault>();
            look(ast, ast.getExpr(), source, faults);
            return faults.isEmpty()
                    ? new Checked.Good(formula(source, ast.getExpr()))
                    : new Checked.Faulty(List.copyOf(faults));
        } catch (CelValidationException e) {
            return new Checked.Faulty(e.getErrors().stream()
                    .map(issue -> FormulaFault.of(source, issue))
                    .distinct()
                    .toList());
        }
    }

    private static Formula formula(String source, CelExpr expr) {
        var used = new LinkedHashSet<String>();
        names(expr, used);
        List<String> names = List.copyOf(used);
        return new Formula(source, names, Term.of(expr, names), Shape.of(expr));
    }

    private static void names(CelExpr expr, Set<String> into) {
        switch (expr.exprKind().getKind()) {
            case IDENT -> into.add(expr.ident().name());
            case CALL -> expr.call().args().forEach(a -> names(a, into));
            default -> {}
        }
    }

    // CEL lets texts and lists be compared; there are none in a formula. Nor does it mind a constant zero below the
    // line.
    private static void look(CelAbstractSyntaxTree ast, CelExpr expr, String source, List<FormulaFault> faults) {
        boolean plain = switch (expr.exprKind().getKind()) {
            case CONSTANT, IDENT, CALL -> true;
            default -> false;
        };
        boolean known = ast.getType(expr.id())
                .filter(t -> t.equals(SimpleType.DOUBLE) || t.equals(SimpleType.BOOL))
                .isPresent();
        if (!plain || !known) {
            faults.add(fault(FormulaFault.What.WRONG_KIND, ast, expr, source));
        } else if (expr.exprKind().getKind() == Kind.CALL) {
            call(ast, expr, source, faults);
        }
    }

    private static void call(CelAbstractSyntaxTree ast, CelExpr expr, String source, List<FormulaFault> faults) {
        var call = expr.call();
        boolean numbers = call.args().stream()
                .allMatch(a ->
                        ast.getType(a.id()).filter(SimpleType.DOUBLE::equals).isPresent());
        if (COMPARISONS.contains(call.function()) && !numbers) {
            faults.add(fault(FormulaFault.What.WRONG_KIND, ast, expr, source));
            return;
        }
        if (call.function().equals("_/_") && zero(call.args().get(1))) {
            faults.add(fault(FormulaFault.What.DIVIDES_BY_ZERO, ast, expr, source));
        }
        call.args().forEach(a -> look(ast, a, source, faults));
    }

    private static boolean zero(CelExpr expr) {
        return expr.exprKind().getKind() == Kind.CONSTANT && expr.constant().doubleValue() == 0;
    }

    private static FormulaFault fault(FormulaFault.What what, CelAbstractSyntaxTree ast, CelExpr expr, String source) {
        Integer offset = ast.getSource().getPositionsMap().get(expr.id());
        String sign =
                expr.exprKind().getKind() == Kind.CALL ? expr.call().function().replace("_", "") : "";
        return FormulaFault.at(what, source, offset == null ? 0 : offset, sign);
    }

    private static Checked faulty(FormulaFault fault) {
        return new Checked.Faulty(List.of(fault));
    }
}
