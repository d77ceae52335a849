package anlan.fact.export;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.download.Sending;
import anlan.ground.place.Areas;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A large file that is ready is fetched, whole or from where it broke off. What one may not see any more is not found. */
@UseCase
class FetchExport {

    private final ExportTasks tasks;
    private final Pieces pieces;
    private final Areas areas;
    private final Audit audit;
    private final TransactionTemplate once;

    FetchExport(ExportTasks tasks, Pieces pieces, Areas areas, Audit audit, TransactionTemplate once) {
        this.tasks = tasks;
        this.pieces = pieces;
        this.areas = areas;
        this.audit = audit;
        this.once = once;
    }

    /** That it was fetched is in the log before the first of it goes out, and stays there when the line tears. */
    @May(Right.RECORDS_EXPORT)
    @GetMapping("/exports/{id}/file")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void fetch(@PathVariable long id, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var asked = Sending.asked(request);
        var tag = request.getHeader(HttpHeaders.IF_RANGE);
        var task = Objects.requireNonNull(once.execute(s -> looked(id, viewer, asked.isPresent() ? tag : null)));
        var part = asked.filter(p -> task.tag().equals(tag));
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

    /** @param tag of the file that is gone on with; null when it is asked for from the start */
    private ExportTask looked(long id, Viewer viewer, @Nullable String tag) {
        var now = viewer.areas(Right.RECORDS_EXPORT);
        var task = tasks.find(id, viewer.who().getName())
                .filter(ExportTask::ready)
                .filter(t -> t.roots().stream().allMatch(r -> areas.liesWithin(r, now)))
                .orElseThrow(NotFound::new);
        audit.saw(task.tag().equals(tag) ? "records.gone-on" : "records.exported", task.address(), null);
        return task;
    }
}
