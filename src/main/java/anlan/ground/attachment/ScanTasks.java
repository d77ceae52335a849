package anlan.ground.attachment;

import anlan.ground.access.Viewer;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that cannot be told clean or not are a task of whoever keeps the files. */
@Component
@Order(70)
@Transactional(readOnly = true)
class ScanTasks implements Tasks {

    private final Clamd clamd;
    private final ScanBook scans;
    private final Words words;

    ScanTasks(Clamd clamd, ScanBook scans, Words words) {
        this.clamd = clamd;
        this.scans = scans;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!clamd.set() || !FilesPages.keeps(viewer)) {
            return List.of();
        }
        var queue = scans.queue();
        return queue.said().isEmpty()
                ? List.of()
                : List.of(new Task(
                        Task.Urgency.TODAY,
                        null,
                        words.say("attachment.task"),
                        words.say("attachment.task-detail", queue.waiting(), queue.said()),
                        "/files",
                        words.say("attachment.task-act")));
    }
}
