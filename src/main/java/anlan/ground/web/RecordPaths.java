package anlan.ground.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Follows a path such as {@code page.rows} through the records of a page. The general language looks for each step anew each time, and for
 * records that are not public fails to find it at first, which takes longer than all else on a long page. What is no such path is left to it.
 */
final class RecordPaths implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH =
            Pattern.compile("(?<steps>[a-zA-Z]\\w*(\\.[a-zA-Z]\\w*)*?)(?<asked> [!=]= null|\\.isEmpty\\(\\))?");
    private static final Object NOT_HERE = new Object();

    /** @param asked whether there is anything at the end of the path; else what is there is wanted */
    private record Path(List<String> steps, String asked) {

        static final Path NONE = new Path(List.of(), "");
    }

    private final IStandardVariableExpressionEvaluator others = SPELVariableExpressionEvaluator.INSTANCE;

    /** Those of the templates, so there are only so many. */
    private final Map<String, Path> paths = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext how) {
        if (!expression.getUseSelectionAsRoot() && !how.getPerformTypeConversion()) {
            var found = found(context, paths.computeIfAbsent(expression.getExpression(), RecordPaths::path));
            if (found != NOT_HERE) {
                return found;
            }
        }
        return others.evaluate(context, expression, how);
    }

    private static Path path(String expression) {
        var path = PATH.matcher(expression);
        return path.matches()
                ? new Path(
                        List.of(path.group("steps").split("\\.")),
                        Objects.requireNonNullElse(path.group("asked"), "").trim())
                : Path.NONE;
    }

    private static @Nullable Object found(IExpressionContext context, Path path) {
        var end = end(context, path.steps);
        return switch (path.asked) {
            case "== null" -> end == NOT_HERE ? end : (Object) (end == null);
            case "!= null" -> end == NOT_HERE ? end : (Object) (end != null);
            case ".isEmpty()" -> empty(end);
            default -> end;
        };
    }

    private static @Nullable Object empty(@Nullable Object end) {
        if (end instanceof Collection<?> many) {
            return many.isEmpty();
        }
        return end instanceof String text ? (Object) text.isEmpty() : NOT_HERE;
    }

    private static @Nullable Object end(IExpressionContext context, List<String> steps) {
        var at = steps.isEmpty() ? null : context.getVariable(steps.getFirst());
        if (at == null || steps.size() == 1 && !known(at)) {
            return NOT_HERE;
        }
        for (var step : steps.subList(1, steps.size())) {
            var component = at instanceof Record here ? Components.of(here).get(step) : null;
            if (component == null) {
                return NOT_HERE;
            }
            at = Components.read(component, at);
        }
        return at;
    }

    /** What the templates' own variables hold, as against the names that the general language keeps for itself. */
    private static boolean known(Object value) {
        return value instanceof String
                || value instanceof Record
                || value instanceof Boolean
                || value instanceof Number;
    }
}
