package anlan.promise.target;

import anlan.promise.plan.Comparison;
import anlan.promise.plan.Name;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.PlanIndicator;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Figures of the plan as people write them: 10, 10 %, １０％, 1,200, 20个. A percentage is written without its sign. */
final class TargetText {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+");
    private static final int DECIMALS = 2;

    private TargetText() {}

    static TargetRead read(String typed, PlanIndicator indicator) {
        // A Chinese keyboard writes full-width digits, signs and spaces.
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        if (text.isEmpty() || text.equalsIgnoreCase("XX") || text.equalsIgnoreCase("XX%")) {
            return new TargetRead.Unset();
        }
        if (text.startsWith("-") || text.startsWith("\u2212")) {
            return new TargetRead.Bad(PlanFault.TARGET_NEGATIVE);
        }
        return indicator.comparison().counts() ? count(text, indicator) : percentage(text, indicator.comparison());
    }

    private static TargetRead count(String text, PlanIndicator indicator) {
        if (text.endsWith("%")) {
            return new TargetRead.Bad(PlanFault.TARGET_NOT_SHARE);
        }
        var bare = withoutUnit(text, indicator.unit());
        if (GROUPED.matcher(bare).matches()) {
            bare = bare.replace(",", "");
        }
        if (!NUMBER.matcher(bare).matches()) {
            return new TargetRead.Bad(unreadable(bare));
        }
        var number = new BigDecimal(bare).stripTrailingZeros();
        if (number.scale() > 0) {
            return new TargetRead.Bad(PlanFault.TARGET_NOT_WHOLE);
        }
        return within(number, indicator.comparison());
    }

    private static String withoutUnit(String text, Name unit) {
        for (var each : new String[] {unit.zh(), unit.en()}) {
            if (text.endsWith(each)) {
                return text.substring(0, text.length() - each.length());
            }
        }
        return text;
    }

    private static TargetRead percentage(String text, Comparison comparison) {
        var bare = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        if (!NUMBER.matcher(bare).matches()) {
            return new TargetRead.Bad(unreadable(bare));
        }
        var number = new BigDecimal(bare).stripTrailingZeros();
        if (number.scale() > DECIMALS) {
            return new TargetRead.Bad(PlanFault.TARGET_TOO_FINE);
        }
        var share = number.movePointLeft(2);
        return within(comparison.down() ? share.negate() : share, comparison);
    }

    private static TargetRead within(BigDecimal value, Comparison comparison) {
        return value.abs().compareTo(comparison.most()) > 0
                ? new TargetRead.Bad(comparison.tooMuch())
                : new TargetRead.Figure(value);
    }

    /** A comma is said apart: 12,5 may mean twelve and a half or a slip, and is not guessed. */
    private static PlanFault unreadable(String text) {
        return text.matches("[0-9]+,[0-9]+") ? PlanFault.TARGET_COMMA : PlanFault.TARGET_NOT_NUMBER;
    }
}
