package anlan.fact.figure;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What one's units have to report: overdue first, then what is open, then what came lately. */
@UseCase
class DueList {

    private static final int PERIODS = 12;

    record Row(String form, String unit, String span, String due, String look, String state, String path, int rank) {}

    record DueListPage(String title, List<Row> open, List<Row> done, boolean keeps, boolean anyForm) {}

    private final Forms forms;
    private final Standings standings;
    private final Desks desks;
    private final Words words;
    private final Said said;

    DueList(Forms forms, Standings standings, Desks desks, Words words, Said said) {
        this.forms = forms;
        this.standings = standings;
        this.desks = desks;
        this.words = words;
        this.said = said;
    }

    @May(Right.FIGURES_SEE)
    @GetMapping("/figures")
    ModelAndView list(Viewer viewer) {
        var all = forms.all();
        var rows = new ArrayList<Row>();
        var writing = desks.writing(viewer);
        for (var form : all) {
            var spans = new ArrayList<>(form.over(said.today(), PERIODS));
            var running = form.running(said.today());
            if (running != null) {
                spans.addFirst(running);
            }
            var sheet = standings.of(form, spans, said.today());
            form.units().stream()
                    .filter(u -> writing.contains(u.unit()))
                    .forEach(u -> spans.forEach(s -> rows.add(row(form, u, s, sheet.state(u.unit(), s)))));
        }
        var open = rows.stream()
                .filter(r -> r.rank() < 3)
                .sorted(Comparator.comparingInt(Row::rank).thenComparing(Row::due))
                .toList();
        var done = rows.stream().filter(r -> r.rank() == 3).limit(PERIODS).toList();
        return Page.of(
                "fact/figure/DueList",
                new DueListPage(words.say("figure.title"), open, done, Desks.keeps(viewer), !all.isEmpty()));
    }

    private Row row(ReportForm form, ReportForm.Reporter unit, ReportForm.Span span, Standings.State state) {
        var rank = switch (state) {
            case MISSING -> 0;
            case OPEN -> 1;
            case RUNNING -> 2;
            case IN_TIME, LATE -> 3;
        };
        return new Row(
                form.name(),
                unit.unitName(),
                said.span(span),
                span.due().toString(),
                state.look(),
                words.say(state.word()),
                Said.path(form.id(), unit.unit(), span.from()),
                rank);
    }
}
