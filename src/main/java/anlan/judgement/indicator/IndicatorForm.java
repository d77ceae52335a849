package anlan.judgement.indicator;

import anlan.ground.web.NotFound;
import anlan.ground.web.Refusals;
import anlan.judgement.formula.Checked;
import anlan.judgement.measure.Definitions;
import anlan.judgement.measure.Typed;
import anlan.promise.plan.Cadence;
import anlan.promise.plan.Name;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An indicator as a form: what stands in it, and what it comes to when all of it holds. */
@Component
class IndicatorForm {

    private static final String NEW = "new";

    enum Reason {
        CODE_UNFIT,
        DUE_UNFIT
    }

    private final Definitions definitions;

    IndicatorForm(Definitions definitions) {
        this.definitions = definitions;
    }

    /** What a new one, or the present definition, puts into the form. */
    Map<String, String> there(Book book, @Nullable String code) {
        if (code == null) {
            return Map.of(
                    "compare",
                    "NONE",
                    "direction",
                    "DOWN",
                    "unit",
                    "PER_10000",
                    "cadence",
                    "MONTH",
                    "due",
                    "10",
                    "version",
                    "0");
        }
        Indicator i = book.indicator(code).orElseThrow(NotFound::new);
        Name counter = i.counter();
        return Map.ofEntries(
                Map.entry("zh", i.name().zh()),
                Map.entry("en", i.name().en()),
                Map.entry("formula", i.formula()),
                Map.entry("compare", i.compare().name()),
                Map.entry("direction", i.direction().name()),
                Map.entry("unit", i.unit().name()),
                Map.entry("counterZh", counter == null ? "" : counter.zh()),
                Map.entry("counterEn", counter == null ? "" : counter.en()),
                Map.entry("cadence", i.cadence().name()),
                Map.entry("due", Integer.toString(i.due())),
                Map.entry("version", Integer.toString(definitions.version(Definitions.Kind.INDICATOR, code))));
    }

    static String fresh(Book book, Typed typed, Refusals refusals) {
        String code = typed.get("code");
        refusals.require(code.matches("[a-z][a-z0-9-]{1,39}") && !code.equals(NEW), Reason.CODE_UNFIT, "code");
        refusals.require(!book.indicators().containsKey(code), Typed.Reason.CODE_TAKEN, "code");
        return code;
    }

    static @Nullable Indicator read(Book book, String code, Typed typed, Refusals refusals) {
        Name name = typed.name(refusals);
        var compare = typed.choice("compare", Indicator.Compare.class, refusals);
        var direction = typed.choice("direction", Direction.class, refusals);
        var unit = typed.choice("unit", Indicator.Unit.class, refusals);
        var cadence = typed.choice("cadence", Cadence.class, refusals);
        int due = due(typed, refusals);
        if (Checked.of(typed.get("formula"), book.measures().keySet()) instanceof Checked.Faulty faulty) {
            faulty.faults().forEach(f -> refusals.add(f.what(), "formula", f.line(), f.column(), f.found()));
        }
        if (compare == null || direction == null || unit == null || cadence == null) {
            return null;
        }
        Name counter =
                typed.get("counterZh").isEmpty() ? null : new Name(typed.get("counterZh"), typed.get("counterEn"));
        return new Indicator(code, name, typed.get("formula"), compare, direction, unit, counter, cadence, due);
    }

    private static int due(Typed typed, Refusals refusals) {
        String day = typed.get("due");
        boolean fit = day.matches("[1-9]|1\\d|2[0-8]");
        refusals.require(fit, Reason.DUE_UNFIT, "due");
        return fit ? Integer.parseInt(day) : 1;
    }
}
