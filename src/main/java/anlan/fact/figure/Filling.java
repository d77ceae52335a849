package anlan.fact.figure;

import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A form as it lies on the desk: one unit's, for one period, with what was reported or kept as a draft. */
@Component
class Filling {

    record Sheet(ReportForm form, ReportForm.Reporter reporter, ReportForm.Span span, List<Report> versions) {

        Reports.Key key() {
            return new Reports.Key(form.id(), reporter.unit(), span.from());
        }

        /** Number of the last version; 0 when nothing was reported. */
        int last() {
            return versions.isEmpty() ? 0 : versions.getFirst().version();
        }

        Optional<Report> current() {
            return versions.stream().findFirst().filter(r -> !r.withdrawn());
        }
    }

    record Field(
            String code,
            String name,
            String counter,
            boolean needed,
            boolean share,
            String value,
            String yes,
            String asked) {}

    record Version(
            String number, String at, String by, boolean late, boolean withdrawn, String why, List<String> numbers) {}

    record FillPage(
            String title,
            String unit,
            String span,
            String due,
            String path,
            int version,
            boolean writes,
            boolean over,
            boolean reported,
            boolean drafted,
            List<Field> fields,
            String why,
            List<Version> versions) {}

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final Reports reports;
    private final Words words;
    private final Said said;
    private final JsonMapper json;

    Filling(Reports reports, Words words, Said said, JsonMapper json) {
        this.reports = reports;
        this.words = words;
        this.said = said;
        this.json = json;
    }

    Sheet sheet(ReportForm form, ReportForm.Reporter reporter, ReportForm.Span span) {
        var key = new Reports.Key(form.id(), reporter.unit(), span.from());
        return new Sheet(form, reporter, span, reports.versions(key));
    }

    LocalDate today() {
        return said.today();
    }

    /** @param typed what was typed and refused; null to show the draft, or what was reported */
    FillPage page(Sheet sheet, @Nullable Typed typed, boolean writes) {
        var draft = writes ? reports.draft(sheet.key()).map(this::draft) : Optional.<Typed>empty();
        var shown = typed != null
                ? typed
                : draft.orElseGet(
                        () -> Typed.of(sheet.current().map(Report::numbers).orElse(Map.of())));
        return new FillPage(
                sheet.form().name(),
                sheet.reporter().unitName(),
                said.span(sheet.span()),
                sheet.span().due().toString(),
                Said.path(sheet.key()),
                sheet.last(),
                writes,
                sheet.span().over(today()),
                sheet.current().isPresent(),
                draft.isPresent(),
                sheet.form().items().stream().map(a -> field(a, shown)).toList(),
                shown.field("why"),
                sheet.versions().stream().map(v -> version(v, sheet.form())).toList());
    }

    private Typed draft(String kept) {
        return new Typed(json.readValue(kept, FIELDS));
    }

    private Field field(ReportForm.Asked asked, Typed typed) {
        var item = asked.item();
        return new Field(
                item.code(),
                item.say(words),
                item.counter(words),
                asked.needed(),
                item.shape() == Shape.SHARE,
                typed.field("v." + item.code()),
                typed.field("yes." + item.code()),
                typed.field("asked." + item.code()));
    }

    private Version version(Report report, ReportForm form) {
        var numbers = form.items().stream()
                .filter(a -> report.numbers().containsKey(a.item().code()))
                .map(a -> words.say(
                        "figure.item-is",
                        a.item().say(words),
                        said.number(Objects.requireNonNull(
                                report.numbers().get(a.item().code())))))
                .collect(Collectors.toList());
        return new Version(
                Integer.toString(report.version()),
                said.time(report.recordedAt()),
                report.recordedBy(),
                report.late(),
                report.withdrawn(),
                report.why() == null ? "" : report.why(),
                numbers);
    }
}
