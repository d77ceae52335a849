package anlan.judgement.formula;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelMutableExpr;
import dev.cel.common.ast.CelMutableExprConverter;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import java.util.List;

/** The part of CEL that formulas are written in, with decimals as its only numbers. */
final class Arithmetic {

    private static final CelStandardDeclarations ARITHMETIC = CelStandardDeclarations.newBuilder()
            .includeFunctions(
                    StandardFunction.ADD,
                    StandardFunction.SUBTRACT,
                    StandardFunction.MULTIPLY,
                    StandardFunction.DIVIDE,
                    StandardFunction.NEGATE,
                    StandardFunction.CONDITIONAL,
                    StandardFunction.LOGICAL_AND,
                    StandardFunction.LOGICAL_OR,
                    StandardFunction.LOGICAL_NOT,
                    StandardFunction.LESS,
                    StandardFunction.LESS_EQUALS,
                    StandardFunction.GREATER,
                    StandardFunction.GREATER_EQUALS,
                    StandardFunction.EQUALS,
                    StandardFunction.NOT_EQUALS)
            .build();

    private Arithmetic() {}

    static CelAbstractSyntaxTree checked(String source, List<String> names) throws CelValidationException {
        CelCompiler compiler = compiler(names);
        CelAbstractSyntaxTree parsed = compiler.parse(source).getAst();
        CelMutableExpr expr = CelMutableExprConverter.fromCelExpr(parsed.getExpr());
        decimals(expr);
        var decimal = CelMutableExprConverter.fromMutableExpr(expr);
        return compiler.check(CelAbstractSyntaxTree.newParsedAst(decimal, parsed.getSource()))
                .getAst();
    }

    private static CelCompiler compiler(List<String> names) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(ARITHMETIC)
                .setResultType(SimpleType.DOUBLE);
        names.forEach(name -> builder.addVar(name, SimpleType.DOUBLE));
        return builder.build();
    }

    // CEL does not mix whole numbers and decimals; an office should not have to write 10000.0.
    private static void decimals(CelMutableExpr expr) {
        if (expr.getKind() == Kind.CONSTANT && expr.constant().getKind() == CelConstant.Kind.INT64_VALUE) {
            expr.setConstant(CelConstant.ofValue((double) expr.constant().int64Value()));
        } else if (expr.getKind() == Kind.CALL) {
            expr.call().args().forEach(Arithmetic::decimals);
        }
    }
}
