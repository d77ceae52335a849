package anlan.promise.phase;

import anlan.ground.access.Right;
import anlan.ground.calendar.Calendars;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Term;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import anlan.ground.notify.Reminder;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plans;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Tells whoever keeps the plan that criteria of a phase are still open: ten working days before it ends, and once it is over. */
@Component
class PhaseReminder implements Reminder {

    private static final Kind ENDS = Kind.required("plan.phase-ends", Right.PLAN_KEEP);
    private static final Kind OVER = Kind.required("plan.phase-over", Right.PLAN_KEEP);
    private static final Term BEFORE = Term.workingDays(-10);
    private static final int WITHOUT_CALENDAR = 14;

    private final Plans plans;
    private final Criteria criteria;
    private final Calendars calendars;
    private final Holders holders;
    private final Messages messages;

    PhaseReminder(Plans plans, Criteria criteria, Calendars calendars, Holders holders, Messages messages) {
        this.plans = plans;
        this.criteria = criteria;
        this.calendars = calendars;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public void remind(LocalDate today) {
        for (var campaign : plans.all()) {
            if (campaign instanceof Campaign.Started started) {
                started.phases().stream()
                        .filter(p -> !started.closedPhases().containsKey(p.code()))
                        .filter(p -> !today.isBefore(before(p.to())))
                        .forEach(p -> remind(started, p, today.isAfter(p.to()) ? OVER : ENDS));
            }
        }
    }

    private void remind(Campaign.Started campaign, Phase phase, Kind kind) {
        var open = criteria.holding(campaign, phase).stream()
                .filter(h -> !h.holds())
                .count();
        if (open > 0) {
            messages.tell(new Message(
                            kind,
                            holders.ofDistrict(Right.PLAN_KEEP),
                            "/plan/" + campaign.id() + "/phases/" + phase.code(),
                            phase.path(campaign.id()) + "/" + phase.to(),
                            phase.name().zh(),
                            phase.name().en(),
                            phase.to().toString(),
                            Long.toString(open))
                    .of(Concern.DISTRICT));
        }
    }

    private LocalDate before(LocalDate end) {
        return calendars.now().deadline(end, BEFORE, List.of()) instanceof Reckoning.Deadline found
                ? found.day()
                : end.minusDays(WITHOUT_CALENDAR);
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        Kind phaseEnds() {
            return ENDS;
        }

        @Bean
        Kind phaseOver() {
            return OVER;
        }
    }
}
