package anlan.judgement.measure;

import anlan.fact.incident.Kind;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on which a measure is defined, ready to show. */
@Component
class MeasureView {

    /** @param code null for a new one */
    record MeasurePage(
            String title,
            @Nullable String code,
            String path,
            Map<String, String> typed,
            List<Choice> from,
            List<Choice> kinds,
            List<Choice> which,
            List<Choice> figures,
            List<Choice> part,
            List<Choice> take,
            List<MeasurePreview.Line> preview,
            List<MeasureUses.Use> usedBy,
            List<HistoryLine> history) {}

    private final MeasureFigures figures;
    private final MeasurePreview preview;
    private final MeasureUses uses;
    private final History history;
    private final Words words;

    MeasureView(MeasureFigures figures, MeasurePreview preview, MeasureUses uses, History history, Words words) {
        this.figures = figures;
        this.preview = preview;
        this.uses = uses;
        this.history = history;
        this.words = words;
    }

    MeasurePage page(Map<String, Measure> measures, @Nullable String code, Typed typed) {
        var names = figures.names(measures.values());
        var ticked = List.of(typed.get("kinds").split(" "));
        return new MeasurePage(
                code == null
                        ? words.say("measure.new")
                        : words.say("measure.title", typed.get(Words.chinese() ? "zh" : "en")),
                code,
                code == null ? "/measures/new" : "/measures/" + code + "/definition",
                typed.fields(),
                Choice.of(MeasureForm.From.values(), "measure.from", typed.get("from"), words),
                Arrays.stream(Kind.values())
                        .map(k ->
                                new Choice(k.code(), words.say("incident.kind-" + k.code()), ticked.contains(k.code())))
                        .toList(),
                Choice.of(Measure.Which.values(), "measure.which", typed.get("which"), words),
                names.entrySet().stream()
                        .map(f ->
                                new Choice(f.getKey(), f.getValue(), f.getKey().equals(typed.get("figure"))))
                        .toList(),
                Choice.of(Measure.Part.values(), "measure.part", typed.get("part"), words),
                Choice.of(Measure.Take.values(), "measure.take", typed.get("take"), words),
                preview.of(typed, names.keySet()),
                code == null ? List.of() : uses.of(code),
                code == null ? List.of() : history.lines(Definitions.Kind.MEASURE, code));
    }
}
