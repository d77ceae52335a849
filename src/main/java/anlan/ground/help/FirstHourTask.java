package anlan.ground.help;

import anlan.ground.access.Viewer;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the start page of somebody new, until the facts say that all is done, or they want to see no more of it. */
@Component
@Order(95)
class FirstHourTask implements Tasks {

    private final FirstHour hour;
    private final Words words;

    FirstHourTask(FirstHour hour, Words words) {
        this.hour = hour;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (hour.ended(viewer)) {
            return List.of();
        }
        var steps = hour.of(viewer);
        var left = steps.stream().filter(s -> !s.done()).toList();
        return left.isEmpty()
                ? List.of()
                : List.of(new Task(
                        Task.Urgency.OPEN,
                        null,
                        words.say("help.task", steps.size() - left.size(), steps.size()),
                        words.say("help.task-detail", left.getFirst().title()),
                        "/first-hour",
                        words.say("help.task-act")));
    }
}
