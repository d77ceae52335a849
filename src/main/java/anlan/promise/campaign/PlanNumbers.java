package anlan.promise.campaign;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.register.Register;
import anlan.ground.web.Words;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** Under which number a version of the plan was issued. */
@Component
class PlanNumbers {

    record Choice(long id, String name) {}

    private final Register register;
    private final Wording wording;
    private final Words words;

    PlanNumbers(Register register, Wording wording, Words words) {
        this.register = register;
        this.wording = wording;
        this.words = words;
    }

    static String record(Campaign campaign) {
        return record(campaign, campaign.version());
    }

    private static String record(Campaign campaign, int version) {
        return "campaign/" + campaign.id() + "/plan/" + version;
    }

    String title(Campaign campaign) {
        return wording.say("campaign.print-title", wording.name(campaign.name()));
    }

    /** Empty while it has none. */
    String of(Campaign campaign) {
        return of(campaign, campaign.version());
    }

    String of(Campaign campaign, int version) {
        return register.of(record(campaign, version)).map(t -> t.written(words)).orElse("");
    }

    /** The series from which the viewer may take one, while the plan has none and the campaign has started. */
    List<Choice> choices(Campaign campaign, Viewer viewer) {
        if (campaign instanceof Campaign.Draft
                || !viewer.may(Right.PLAN_KEEP)
                || !of(campaign).isEmpty()) return List.of();
        return register.series(viewer.units(Right.REGISTER_KEEP)).stream()
                .map(s -> new Choice(s.id(), wording.say("campaign.series-name", s.unitName(), s.kind(), s.word())))
                .toList();
    }
}
