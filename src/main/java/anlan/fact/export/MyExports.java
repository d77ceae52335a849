package anlan.fact.export;

import anlan.fact.filter.Said;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The large files that one has asked for: how far each is, and where it can be fetched. */
@UseCase
class MyExports {

    static final String VIEW = "fact/export/MyExports";

    /** @param running whether to look again soon */
    record ExportsPage(String title, boolean running, List<Line> lines) {}

    /**
     * @param share done, of a hundred
     * @param fetch where it can be fetched; empty while it cannot
     * @param cancel where it can be stopped; empty when there is nothing to stop
     */
    record Line(
            long id,
            String name,
            String asked,
            String state,
            boolean running,
            int share,
            String fetch,
            String cancel) {}

    private final ExportTasks tasks;
    private final Said said;
    private final Words words;

    MyExports(ExportTasks tasks, Said said, Words words) {
        this.tasks = tasks;
        this.said = said;
        this.words = words;
    }

    @May(Right.RECORDS_EXPORT)
    @GetMapping("/exports")
    ModelAndView show(Viewer viewer) {
        return Page.of(VIEW, page(viewer));
    }

    ExportsPage page(Viewer viewer) {
        var all = tasks.of(viewer.who().getName());
        return new ExportsPage(
                words.say("export.mine"),
                all.stream().anyMatch(ExportTask::running),
                all.stream()
                        .filter(t -> t.cancelledAt() == null)
                        .map(this::line)
                        .toList());
    }

    private Line line(ExportTask task) {
        return new Line(
                task.id(),
                task.name(),
                words.say("export.asked", said.instant(task.begunAt().toInstant()), said.number(task.total())),
                state(task),
                task.running(),
                task.share(),
                task.ready() ? "/exports/" + task.id() + "/file" : "",
                task.running() ? "/exports/" + task.id() + "/cancellation" : "");
    }

    private String state(ExportTask task) {
        if (task.ready()) {
            var until = task.begunAt().toInstant().plus(ExportTasks.KEPT);
            long size = task.size() == null ? 0 : task.size();
            return words.say("export.ready", said.number(Math.max(1, size >> 10)), said.instant(until));
        }
        if (task.failedAt() != null) return words.say("export.failed");
        return task.rowsDone() == 0
                ? words.say("export.waits")
                : words.say("export.under-way", said.number(task.rowsDone()), said.number(task.total()));
    }
}
