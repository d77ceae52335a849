package anlan.promise.fulfilment;

import anlan.ground.access.Viewer;
import anlan.ground.attachment.Attachments;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import anlan.promise.duty.Due;
import anlan.promise.duty.Duties;
import anlan.promise.duty.Duty;
import anlan.promise.duty.Planned;
import anlan.promise.duty.Powers;
import anlan.promise.duty.Said;
import anlan.promise.duty.Sequence;
import anlan.promise.duty.Staffing;
import anlan.promise.duty.Underway;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import anlan.promise.safeguard.Safeguards;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one duty. */
@Component
class DutyPages {

    private static final String VIEW = "promise/fulfilment/ShowDuty";

    private final Words words;
    private final Wording wording;
    private final Plans plans;
    private final Duties duties;
    private final Staffing staffing;
    private final DutyStory story;
    private final UrgingStory urgings;
    private final Doables doables;
    private final Safeguards safeguards;
    private final Attachments attachments;
    private final OfficeClock clock;

    DutyPages(
            Words words,
            Wording wording,
            Plans plans,
            Duties duties,
            Staffing staffing,
            DutyStory story,
            UrgingStory urgings,
            Doables doables,
            Safeguards safeguards,
            Attachments attachments,
            OfficeClock clock) {
        this.words = words;
        this.wording = wording;
        this.plans = plans;
        this.duties = duties;
        this.staffing = staffing;
        this.story = story;
        this.urgings = urgings;
        this.doables = doables;
        this.safeguards = safeguards;
        this.attachments = attachments;
        this.clock = clock;
    }

    ModelAndView show(Duty duty, Viewer viewer) {
        return Page.of(VIEW, page(duty, viewer, "", Said.nothing()));
    }

    ModelAndView refused(Duty duty, Viewer viewer, String act, Said said, Refusals refusals) {
        return Page.refused(VIEW, page(duty, viewer, act, said), refusals);
    }

    private DutyPage page(Duty duty, Viewer viewer, String act, Said said) {
        var kept = duty.kept();
        var text = kept.text();
        var campaign = plans.find(kept.campaign()).orElseThrow();
        var open = duty.state().open();
        var due = Due.of(duty.now().until().day(), duty.state(), clock.today());
        var sequence = Sequence.of(duties.all(kept.campaign()));
        var closed = campaign instanceof Campaign.Closed;
        return new DutyPage(
                text.title(),
                words.say("duty.number", kept.serial()),
                kept.path(),
                Duties.list(kept.campaign()),
                wording.name(campaign.name()),
                words.say("duty.state-" + duty.state().word()),
                due.over() ? "bad" : Due.badge(duty.state()),
                urgings.badge(kept.id()),
                facts(duty, campaign, viewer),
                text.measures(),
                words.say(
                        "duty.next-" + duty.state().word(),
                        staffing.unit(duty.now().unit())),
                wording.day(duty.now().until().day()),
                due.badge(),
                open ? words.say("duty." + due.word(), due.days()) : "",
                story.arithmetic(duty.now().until()),
                change(duty),
                others(sequence.parts(kept.id()), viewer),
                others(
                        text.before().stream()
                                .map(sequence.all()::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        viewer),
                others(sequence.successors(kept.id()), viewer),
                story.of(kept),
                safeguards.of(kept.id()),
                closed ? List.of() : doables.of(duty, viewer),
                attachments.upload(),
                clock.today().toString(),
                act,
                said,
                !closed && duty instanceof Underway.Working && Powers.leads(viewer, duty),
                !closed && open && Powers.gave(viewer, duty));
    }

    private List<DutyPage.Fact> facts(Duty duty, Campaign campaign, Viewer viewer) {
        var text = duty.kept().text();
        var facts = new ArrayList<DutyPage.Fact>();
        campaign.plan()
                .objective(text.objective())
                .ifPresent(o -> facts.add(fact("objective", wording.name(o.name()), "")));
        var whole = duty.kept().whole();
        if (whole != null) {
            facts.add(fact("whole", whole.title(), duties.sees(whole.id(), viewer) ? "/duties/" + whole.id() : ""));
        }
        facts.add(fact("unit", staffing.unit(duty.now().unit()), ""));
        if (duty.now().person() != null) {
            facts.add(fact(
                    "person", staffing.person(duty.now().person(), duty.now().unit()), ""));
        }
        facts.add(fact("days", words.say("duty.days-of", text.days()), ""));
        return facts;
    }

    private DutyPage.Fact fact(String key, String value, String path) {
        return new DutyPage.Fact(words.say("duty.fact-" + key), value, path);
    }

    private String change(Duty duty) {
        var asked = duty.now().asked();
        if (asked == null) {
            return "";
        }
        var parts = new ArrayList<String>();
        if (asked.person() != null) {
            parts.add(words.say(
                    "duty.change-person",
                    staffing.person(asked.person(), duty.now().unit())));
        }
        if (asked.until() != null) {
            parts.add(words.say("duty.change-day", wording.day(asked.until().day())) + story.arithmetic(asked.until()));
        }
        return words.say("duty.change-open", String.join(words.say("duty.change-and"), parts));
    }

    private List<DutyPage.Other> others(List<Planned> some, Viewer viewer) {
        return some.stream().map(d -> other(d, viewer)).toList();
    }

    private DutyPage.Other other(Planned duty, Viewer viewer) {
        var state = Duty.State.of(duty.state());
        return new DutyPage.Other(
                duties.sees(duty.id(), viewer) ? duty.path() : "",
                duty.title(),
                staffing.unit(duty.unit()),
                wording.day(duty.due()),
                words.say("duty.state-" + duty.state()),
                duty.overdue(clock.today()) ? "bad" : Due.badge(state));
    }
}
