package anlan.fact.export;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A large file is wanted no more. Who cancels what has become ready meanwhile finds it ready. */
@UseCase
class CancelExport {

    private final ExportTasks tasks;
    private final Audit audit;

    CancelExport(ExportTasks tasks, Audit audit) {
        this.tasks = tasks;
        this.audit = audit;
    }

    @May(Right.RECORDS_EXPORT)
    @PostMapping("/exports/{id}/cancellation")
    ModelAndView cancel(@PathVariable long id, Viewer viewer) {
        var task = tasks.find(id, viewer.who().getName()).orElseThrow(NotFound::new);
        if (tasks.cancel(id)) {
            audit.did("export.cancelled", "export/" + id, null, Map.of("address", task.address()), null);
        }
        return Page.to("/" + task.address());
    }
}
