package anlan.fact.figure;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files a unit's report that is brought in rather than typed; it is a version like any other, and late when its day is past. */
@Component
@Transactional
public class Filed {

    /** So many yes of so many asked. */
    public record Answers(long yes, long asked) {}

    private final Forms forms;
    private final Filling filling;
    private final Reporting reporting;

    Filed(Forms forms, Filling filling, Reporting reporting) {
        this.forms = forms;
        this.filling = filling;
        this.reporting = reporting;
    }

    /** @param month first month of the period; counts by the figure's code, all asked for by one form */
    public void counts(long unit, YearMonth month, Map<String, Long> counts) {
        var numbers = new LinkedHashMap<String, Report.Told>();
        counts.forEach((code, count) -> numbers.put(code, new Report.Count(count)));
        file(unit, month, numbers);
    }

    /** @param month first month of the period; answers by the figure's code, all asked for by one form */
    public void answers(long unit, YearMonth month, Map<String, Answers> answers) {
        var numbers = new LinkedHashMap<String, Report.Told>();
        answers.forEach((code, given) -> numbers.put(code, new Report.Yes(given.yes(), given.asked())));
        file(unit, month, numbers);
    }

    private void file(long unit, YearMonth month, Map<String, Report.Told> numbers) {
        var form = forms.all().stream()
                .filter(f -> f.begins(month) && asks(f).containsAll(numbers.keySet()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No form asks for " + numbers.keySet()));
        var reporter = form.units().stream()
                .filter(r -> r.unit() == unit)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(form.name() + " does not ask unit " + unit));
        reporting.report(filling.sheet(form, reporter, form.span(month)), numbers, "");
    }

    private static List<String> asks(ReportForm form) {
        return form.items().stream().map(a -> a.item().code()).toList();
    }
}
