package anlan.fact.figure;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Task;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reports that are due of one's units; for the coordinator, how many are missing of each form. */
@Component
class DueTasks {

    private static final int PERIODS = 6;

    private final Forms forms;
    private final Standings standings;
    private final Desks desks;
    private final Shipped shipped;
    private final Words words;
    private final Said said;

    DueTasks(Forms forms, Standings standings, Desks desks, Shipped shipped, Words words, Said said) {
        this.forms = forms;
        this.standings = standings;
        this.desks = desks;
        this.shipped = shipped;
        this.words = words;
        this.said = said;
    }

    List<Task> of(Viewer viewer) {
        if (!viewer.may(Right.FIGURES_SEE)) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        var writing = desks.writing(viewer);
        for (var form : forms.all()) {
            var spans = form.over(said.today(), PERIODS);
            var sheet = standings.of(form, spans, said.today());
            for (var span : spans) {
                tasks.addAll(mine(form, span, sheet, writing));
                if (viewer.may(Right.FIGURES_KEEP)) {
                    tasks.addAll(missing(form, span, sheet, viewer));
                }
            }
        }
        if (Desks.keeps(viewer) && shipped.wanted() && shipped.possible()) {
            tasks.add(new Task(
                    Task.Urgency.OPEN,
                    null,
                    words.say("figure.task-ask"),
                    words.say("figure.task-ask-detail"),
                    "/figures/forms",
                    words.say("figure.task-ask-act")));
        }
        return tasks;
    }

    private List<Task> mine(ReportForm form, ReportForm.Span span, Standings.Sheet sheet, Set<Long> writing) {
        return form.units().stream()
                .filter(u -> writing.contains(u.unit()) && due(sheet.state(u.unit(), span)))
                .map(u -> new Task(
                        Task.when(span.due(), said.today()),
                        span.due(),
                        words.say("figure.task-report", form.name(), said.span(span)),
                        u.unitName(),
                        Said.path(form.id(), u.unit(), span.from()),
                        words.say("figure.task-act")))
                .toList();
    }

    private static boolean due(Standings.State state) {
        return state == Standings.State.MISSING || state == Standings.State.OPEN;
    }

    private List<Task> missing(ReportForm form, ReportForm.Span span, Standings.Sheet sheet, Viewer viewer) {
        var missing = form.units().stream()
                .filter(u -> sheet.state(u.unit(), span) == Standings.State.MISSING && desks.reads(viewer, u))
                .count();
        return missing == 0
                ? List.of()
                : List.of(new Task(
                        Task.Urgency.OVERDUE,
                        span.due(),
                        words.say("figure.task-missing", form.name(), said.span(span), missing),
                        words.say("figure.task-missing-detail", span.due().toString()),
                        "/figures/completeness?form=" + form.id(),
                        words.say("figure.task-look")));
    }
}
