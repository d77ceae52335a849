package anlan.promise.plan;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.FirstStep;
import anlan.ground.web.FirstSteps;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever keeps the plan drafts it, sets its targets, and starts it. */
@Component
@Order(60)
@Transactional(readOnly = true)
class PlanFirst implements FirstSteps {

    private final Plans plans;
    private final Words words;

    PlanFirst(Plans plans, Words words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public List<FirstStep> of(Viewer viewer) {
        if (!viewer.may(Right.PLAN_KEEP)) {
            return List.of();
        }
        var all = plans.all();
        var started = all.stream().anyMatch(c -> !(c instanceof Campaign.Draft));
        return List.of(
                step("draft", all.isEmpty() ? "/plan/new" : "/plan", !all.isEmpty()), step("start", "/plan", started));
    }

    private FirstStep step(String what, String path, boolean done) {
        return new FirstStep(words.say("plan.first-" + what), words.say("plan.first-" + what + "-why"), path, done);
    }
}
