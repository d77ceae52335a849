package anlan.promise.urging;

import anlan.ground.access.Right;
import anlan.ground.ladder.Rung;
import anlan.ground.ladder.Tier;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import anlan.promise.duty.Duty;
import anlan.promise.duty.DutyNews;
import anlan.promise.duty.Handing;
import anlan.promise.duty.Underway;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** To whom a step goes, and what they hear. */
@Component
class Told {

    private static final Kind RAISED = Kind.required("urging.raised", Right.DUTIES_SEE);

    private final DutyNews news;
    private final Holders holders;
    private final Messages messages;

    Told(DutyNews news, Holders holders, Messages messages) {
        this.news = news;
        this.holders = holders;
        this.messages = messages;
    }

    /** Those whose turn it is; while the unit has to act, who leads it too; further up, who gave it, and the coordinator. */
    Set<Long> whom(Duty duty, Tier tier) {
        var people = new HashSet<Long>();
        switch (tier) {
            case HANDLER, LEAD -> people.addAll(news.turn(duty));
            case COORDINATOR -> people.addAll(news.givers(duty));
            case BULLETIN -> people.addAll(holders.ofDistrict(Right.DUTIES_KEEP));
        }
        var units = duty instanceof Handing.Given || duty instanceof Underway.Working;
        if (units && (tier != Tier.HANDLER || people.isEmpty())) {
            people.addAll(leads(duty));
        }
        return people;
    }

    /** Of the unit itself; a section that nobody leads is led by whoever gave it the duty. */
    private Set<Long> leads(Duty duty) {
        var unit = duty.now().unit();
        var leads = new HashSet<>(holders.at(Right.DUTIES_KEEP, unit));
        leads.retainAll(holders.within(List.of(unit)).keySet());
        return leads.isEmpty() ? news.givers(duty) : leads;
    }

    void tell(Duty duty, Rung rung, Set<Long> people) {
        var due = duty.now().until().day();
        var once = "%s/%s/%d".formatted(due, rung.to().word(), rung.days());
        if (rung.to().level() == 0) {
            news.remind(duty, people, rung.days() > 0, once);
            return;
        }
        var kept = duty.kept();
        messages.tell(new Message(
                        RAISED,
                        people,
                        kept.path(),
                        kept.record() + "/" + once,
                        kept.text().title(),
                        due.toString())
                .of(Concern.ANY));
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        Kind urgingRaised() {
            return RAISED;
        }
    }
}
