package anlan.judgement.indicator;

import anlan.ground.web.Words;
import anlan.judgement.formula.Checked;
import anlan.judgement.formula.Formula;
import anlan.judgement.formula.FormulaFault;
import anlan.judgement.measure.Choice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the checker says of a formula while it is typed.
 *
 * @param said how a good formula will be read; empty while there are faults
 */
record CheckView(String said, List<FaultView> faults) {

    /** The line with the fault, split at the character. */
    record FaultView(String sentence, String before, String at, String after) {}

    static CheckView of(String formula, Book book, Words words) {
        if (formula.isBlank()) {
            return new CheckView("", List.of());
        }
        return switch (Checked.of(formula, book.measures().keySet())) {
            case Checked.Good good -> new CheckView(said(good.formula(), book, words), List.of());
            case Checked.Faulty faulty ->
                new CheckView(
                        "",
                        faulty.faults().stream()
                                .map(f -> view(formula, f, words))
                                .toList());
        };
    }

    private static String said(Formula formula, Book book, Words words) {
        String names = formula.names().stream()
                .map(n -> book.measures().get(n))
                .filter(m -> m != null)
                .map(m -> IndicatorList.in(m.name()))
                .collect(Collectors.joining(", "));
        Spread spread = Spread.of(formula.shape(), book.measures());
        return words.say(
                "indicator.formula-good",
                names,
                words.say("indicator.spread-" + spread.name().toLowerCase(Locale.ROOT)));
    }

    private static FaultView view(String formula, FormulaFault fault, Words words) {
        String line = formula.lines().skip(fault.line() - 1L).findFirst().orElse("");
        int at = line.offsetByCodePoints(0, Math.min(fault.column() - 1, line.codePointCount(0, line.length())));
        int after = at < line.length() ? line.offsetByCodePoints(at, 1) : at;
        return new FaultView(
                words.say("formula." + Choice.kebab(fault.what()), fault.line(), fault.column(), fault.found()),
                line.substring(0, at),
                line.substring(at, after).isEmpty() ? " " : line.substring(at, after),
                line.substring(after));
    }
}
