package anlan.ground.succession;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What still refers to areas that ended is somebody's task, from a month before they do. */
@Component
@Order(12)
@Transactional(readOnly = true)
class SuccessionTasks implements Tasks {

    private final ChangeBook book;
    private final Standing standing;
    private final Sentences sentences;
    private final OfficeClock clock;
    private final Words words;

    SuccessionTasks(ChangeBook book, Standing standing, Sentences sentences, OfficeClock clock, Words words) {
        this.book = book;
        this.standing = standing;
        this.sentences = sentences;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!Keeping.whole(viewer)) return List.of();
        var today = clock.today();
        return book.all().stream()
                .filter(c -> c.back() == null && !c.day().isAfter(today.plusMonths(1)))
                .flatMap(c -> task(c, today).stream())
                .toList();
    }

    private Optional<Task> task(Change change, LocalDate today) {
        int left = standing.uses(change).size();
        return left == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Task.when(change.day(), today),
                        change.day(),
                        words.say("succession.task", left),
                        sentences.of(change),
                        "/areas/changes/" + change.id(),
                        words.say("succession.task-act")));
    }
}
