package anlan.promise.fulfilment;

import anlan.ground.access.Viewer;
import anlan.ground.staff.Choice;
import anlan.ground.web.Words;
import anlan.promise.duty.Duties;
import anlan.promise.duty.Duty;
import anlan.promise.duty.Staffing;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** The form on which a duty is written down, given down in part, or mended. */
@Component
class FormPages {

    static final String VIEW = "promise/fulfilment/MakeDuty";

    private final Words words;
    private final Wording wording;
    private final Staffing staffing;
    private final Duties duties;

    FormPages(Words words, Wording wording, Staffing staffing, Duties duties) {
        this.words = words;
        this.wording = wording;
        this.staffing = staffing;
        this.duties = duties;
    }

    DutyForm.FormPage make(Campaign campaign, DutyForm typed, Viewer viewer) {
        return new DutyForm.FormPage(
                words.say("duty.make"),
                Duties.list(campaign.id()),
                Duties.list(campaign.id()),
                words.say("duty.list"),
                "",
                wording.days(campaign.from(), campaign.to()),
                typed,
                objectives(campaign),
                Staffing.choices(staffing.units(viewer, null)),
                earlier(campaign, typed, viewer, -1),
                false);
    }

    DutyForm.FormPage divide(Campaign campaign, Duty whole, DutyForm typed, Viewer viewer) {
        var kept = whole.kept();
        return new DutyForm.FormPage(
                words.say("duty.divide"),
                kept.path() + "/parts",
                kept.path(),
                kept.text().title(),
                kept.text().title(),
                wording.days(campaign.from(), whole.now().until().day()),
                typed,
                objectives(campaign),
                Staffing.choices(staffing.units(viewer, whole(whole))),
                earlier(campaign, typed, viewer, kept.id()),
                false);
    }

    DutyForm.FormPage mend(Campaign campaign, Duty duty, DutyForm typed, Viewer viewer) {
        var kept = duty.kept();
        return new DutyForm.FormPage(
                words.say("duty.mend"),
                kept.path() + "/text",
                kept.path(),
                kept.text().title(),
                "",
                "",
                typed,
                objectives(campaign),
                List.of(),
                earlier(campaign, typed, viewer, kept.id()),
                true);
    }

    static Duty.Whole whole(Duty duty) {
        return new Duty.Whole(
                duty.kept().id(), duty.kept().text().title(), duty.now().unit());
    }

    private List<Choice> objectives(Campaign campaign) {
        return campaign.objectives().stream()
                .map(o -> new Choice(o.code(), wording.name(o.name())))
                .toList();
    }

    private List<DutyForm.Earlier> earlier(Campaign campaign, DutyForm typed, Viewer viewer, long without) {
        var chosen = typed.chosenBefore();
        return duties.of(campaign.id(), viewer).stream()
                .filter(d -> d.id() != without)
                .map(d -> new DutyForm.Earlier(
                        d.id(),
                        words.say("duty.earlier", d.serial(), d.title(), wording.day(d.due())),
                        chosen.contains(d.id())))
                .toList();
    }
}
