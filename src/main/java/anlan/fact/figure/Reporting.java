package anlan.fact.figure;

import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes reports: every one a version, none over another. */
@Component
class Reporting {

    private final Reports reports;
    private final OfficeClock clock;
    private final Audit audit;
    private final JsonMapper json;

    Reporting(Reports reports, OfficeClock clock, Audit audit, JsonMapper json) {
        this.reports = reports;
        this.clock = clock;
        this.audit = audit;
        this.json = json;
    }

    void draft(Filling.Sheet sheet, Typed typed) {
        var kept = new TreeMap<>(typed.fields());
        kept.keySet().removeIf(f -> !f.matches("(v|yes|asked)\\.[a-z0-9-]+|why"));
        reports.saveDraft(sheet.key(), json.writeValueAsString(kept));
    }

    void report(Filling.Sheet sheet, Map<String, Report.Told> numbers, String why) {
        var first = sheet.last() == 0;
        keep(sheet, false, first ? null : why, numbers);
        audit.did(
                first ? "figure.reported" : "figure.corrected",
                record(sheet),
                sheet.current().map(Report::numbers).orElse(null),
                numbers,
                first ? null : why);
    }

    void withdraw(Filling.Sheet sheet, String why) {
        keep(sheet, true, why, Map.of());
        audit.did(
                "figure.withdrawn",
                record(sheet),
                sheet.current().map(Report::numbers).orElse(null),
                null,
                why);
    }

    private void keep(Filling.Sheet sheet, boolean withdrawn, @Nullable String why, Map<String, Report.Told> numbers) {
        reports.keep(
                sheet.key(),
                new Report(
                        sheet.last() + 1,
                        clock.instant(),
                        FormBook.by(),
                        clock.today().isAfter(sheet.span().due()),
                        withdrawn,
                        why,
                        numbers));
    }

    private static String record(Filling.Sheet sheet) {
        var key = sheet.key();
        return "figure-form/%d/unit/%d/%s".formatted(key.form(), key.unit(), key.month());
    }
}
