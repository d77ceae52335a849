package anlan.fact.export;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.place.Areas;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A large file that is ready is fetched, whole or from where it broke off. What one may not see any more is not found. */
@UseCase
class FetchExport {

    private final ExportTasks tasks;
    private final Pieces pieces;
    private final Areas areas;
    private final Audit audit;

    FetchExport(ExportTasks tasks, Pieces pieces, Areas areas, Audit audit) {
        this.tasks = tasks;
        this.pieces = pieces;
        this.areas = areas;
        this.audit = audit;
    }

    @May(Right.RECORDS_EXPORT)
    @GetMapping("/exports/{id}/file")
    void fetch(@PathVariable long id, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var now = viewer.areas(Right.RECORDS_EXPORT);
        var task = tasks.find(id, viewer.who().getName())
                .filter(ExportTask::ready)
                .filter(t -> t.roots().stream().allMatch(r -> areas.liesWithin(r, now)))
                .orElseThrow(NotFound::new);
        var part = Sending.asked(request).filter(p -> task.tag().equals(request.getHeader(HttpHeaders.IF_RANGE)));
        audit.saw(part.isPresent() ? "records.gone-on" : "records.exported", task.address(), null);
        response.setContentType(Files.type(task.ending()));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + task.name() + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.ETAG, task.tag());
        Sending.send(
                part,
                task.size() == null ? 0 : task.size(),
                (from, to) -> pieces.send(id, from, to, response.getOutputStream()),
                response);
    }
}
