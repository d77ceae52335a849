package anlan.ground.signin;

import anlan.ground.access.Right;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever keeps people should sign in with a second factor: asked last, since nothing waits for it. */
@Component
@Order(90)
@Transactional(readOnly = true)
class FactorTask implements Tasks {

    private final SecondFactors factors;
    private final Words words;

    FactorTask(SecondFactors factors, Words words) {
        this.factors = factors;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        var asks = viewer.may(Right.STAFF_KEEP)
                && viewer.who().kind() == SignedIn.Kind.PERSON
                && !factors.on(viewer.who().id());
        return asks
                ? List.of(new Task(
                        Task.Urgency.OPEN,
                        null,
                        words.say("signin.task-factor"),
                        words.say("signin.task-factor-detail"),
                        "/account/second-factor",
                        words.say("signin.task-factor-act")))
                : List.of();
    }
}
