package anlan.fact.figure;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who reported, who did not, who was late: units by periods, each cell a door to its report. */
@UseCase
class Completeness {

    private static final int PERIODS = 12;

    record Choice(long id, String name, boolean chosen) {}

    record Cell(String look, String state, String path) {}

    record Row(String unit, List<Cell> cells, String sum) {}

    record CompletenessPage(
            String title, List<Choice> forms, String each, List<String> spans, List<Row> rows, List<String> sums) {}

    private final Forms forms;
    private final Standings standings;
    private final Desks desks;
    private final Words words;
    private final Said said;

    Completeness(Forms forms, Standings standings, Desks desks, Words words, Said said) {
        this.forms = forms;
        this.standings = standings;
        this.desks = desks;
        this.words = words;
        this.said = said;
    }

    @May(Right.FIGURES_SEE)
    @GetMapping("/figures/completeness")
    ModelAndView show(
            @RequestParam(required = false) @Nullable Long form,
            @RequestParam(required = false) @Nullable String item,
            Viewer viewer) {
        var all = forms.all();
        var chosen = all.stream()
                .filter(f -> form == null || f.id() == form)
                .filter(f -> item == null || f.asks(item))
                .findFirst()
                .or(() -> all.stream().findFirst());
        var choices = all.stream()
                .map(f -> new Choice(f.id(), f.name(), chosen.get().id() == f.id()))
                .toList();
        var title = words.say("figure.completeness");
        return Page.of(
                "fact/figure/Completeness",
                chosen.map(f -> page(title, choices, f, viewer))
                        .orElseGet(() -> new CompletenessPage(title, choices, "", List.of(), List.of(), List.of())));
    }

    private CompletenessPage page(String title, List<Choice> choices, ReportForm form, Viewer viewer) {
        var spans = form.over(said.today(), PERIODS).reversed();
        var sheet = standings.of(form, spans, said.today());
        var units = form.units().stream().filter(u -> desks.reads(viewer, u)).toList();
        var rows = units.stream()
                .map(u -> {
                    var states =
                            spans.stream().map(s -> sheet.state(u.unit(), s)).toList();
                    return new Row(u.unitName(), cells(form, u, spans, states), sum(states));
                })
                .toList();
        var sums = spans.stream()
                .map(s -> sum(units.stream().map(u -> sheet.state(u.unit(), s)).toList()))
                .toList();
        var each = words.say("figure.each-due", said.each(form), form.dueDay());
        return new CompletenessPage(
                title, choices, each, spans.stream().map(said::span).toList(), rows, sums);
    }

    private List<Cell> cells(
            ReportForm form, ReportForm.Reporter unit, List<ReportForm.Span> spans, List<Standings.State> states) {
        return java.util.stream.IntStream.range(0, spans.size())
                .mapToObj(i -> new Cell(
                        states.get(i).look(),
                        words.say(states.get(i).word()),
                        Said.path(form.id(), unit.unit(), spans.get(i).from())))
                .toList();
    }

    /** Expected, received, in time. */
    private String sum(List<Standings.State> states) {
        var inTime = states.stream().filter(s -> s == Standings.State.IN_TIME).count();
        var late = states.stream().filter(s -> s == Standings.State.LATE).count();
        return words.say("figure.sum", states.size(), inTime + late, inTime);
    }
}
