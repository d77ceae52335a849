package anlan.promise.letter;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that wait for the viewer's signature, review or sending. */
@Component
@Order(16)
@Transactional(readOnly = true)
class LetterTasks implements Tasks {

    private static final int NAMED = 5;

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Units units;
    private final Words words;

    LetterTasks(JdbcClient jdbc, Letters letters, Units units, Words words) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.units = units;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        var tasks = new ArrayList<Task>();
        if (!viewer.may(Right.LETTERS_SIGN) && !viewer.may(Right.LETTERS_KEEP) || none()) {
            return tasks;
        }
        var open = letters.open();
        put(tasks, "sign", open.stream().filter(l -> Powers.signsNow(viewer, l)).toList());
        put(
                tasks,
                "review",
                open.stream().filter(l -> Powers.reviewsNow(viewer, l)).toList());
        put(
                tasks,
                "send",
                open.stream()
                        .filter(l -> l.takes(LetterAct.Kind.SENT) && Powers.keeps(viewer))
                        .toList());
        return tasks;
    }

    private boolean none() {
        return !jdbc.sql("select exists (select from letter)")
                .query(Boolean.class)
                .single();
    }

    private void put(List<Task> tasks, String what, List<Letter> some) {
        if (some.size() <= NAMED) {
            some.forEach(l -> tasks.add(task(
                    what,
                    words.say("letter.of", units.find(l.unit()).map(Unit::name).orElse("")),
                    l.path())));
        } else {
            tasks.add(task(
                    what,
                    words.say("letter.task-many", String.valueOf(some.size())),
                    "/plan/" + some.getFirst().campaign() + "/letters?state="
                            + some.getFirst().state().word()));
        }
    }

    private Task task(String what, String title, String path) {
        return new Task(
                Task.Urgency.OPEN,
                null,
                title,
                words.say("letter.task-" + what),
                path,
                words.say("letter.task-" + what + "-act"));
    }
}
