package anlan.promise.fulfilment;

import anlan.ground.web.Words;
import anlan.promise.duty.Act;
import anlan.promise.duty.Duties;
import anlan.promise.duty.Duty;
import anlan.promise.duty.Staffing;
import anlan.promise.duty.Until;
import anlan.promise.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What was done about a duty, told in order, so that whoever never saw it can follow. */
@Component
class DutyStory {

    private final Words words;
    private final Wording wording;
    private final Staffing staffing;
    private final Duties duties;
    private final UrgingStory urgings;

    DutyStory(Words words, Wording wording, Staffing staffing, Duties duties, UrgingStory urgings) {
        this.words = words;
        this.wording = wording;
        this.staffing = staffing;
        this.duties = duties;
        this.urgings = urgings;
    }

    List<DutyPage.Line> of(Duty.Kept kept) {
        var lines = new ArrayList<DutyPage.Line>();
        var between = urgings.of(kept.id());
        long unit = 0;
        for (var act : kept.acts()) {
            lines.addAll(between.until(act.at()));
            unit = act.step().unit() == null ? unit : act.step().unit();
            lines.add(new DutyPage.Line(
                    what(act, unit),
                    words.say("duty.by", act.hand().unitName(), act.hand().name()),
                    wording.instant(act.at()),
                    act.step().text(),
                    due(act),
                    mark(act.kind()),
                    files(kept, act.number())));
        }
        lines.addAll(between.rest());
        return lines;
    }

    private String what(Act act, long unit) {
        var step = act.step();
        var key = "duty.did-step-" + act.kind().word();
        return switch (act.kind()) {
            case GIVEN -> words.say(key, staffing.unit(unit));
            case SENT_BACK -> words.say(key, staffing.unit(unit));
            case ACCEPTED -> words.say(key, staffing.person(step.person(), unit));
            case PROGRESSED -> words.say(key, wording.day(Objects.requireNonNull(step.on())));
            case DIVIDED -> words.say(key, part(step.part()));
            case CHANGE_ASKED, CHANGE_GRANTED ->
                step.person() == null
                        ? words.say(key)
                        : words.say(key + "-person", staffing.person(step.person(), unit));
            default -> words.say(key);
        };
    }

    private String part(@org.jspecify.annotations.Nullable Long id) {
        return id == null
                ? ""
                : duties.load(id).map(d -> d.kept().text().title()).orElse("");
    }

    private String due(Act act) {
        var until = act.step().until();
        return until == null
                ? ""
                : words.say("duty.until-" + act.kind().word(), wording.day(until.day())) + arithmetic(until);
    }

    String arithmetic(Until until) {
        return until.named() == null ? "" : words.say("duty.moved", wording.day(until.named()));
    }

    private static String mark(Act.Kind kind) {
        return switch (kind) {
            case SENT_BACK, CHANGE_DENIED, NOT_CONFIRMED, WITHDRAWN -> "bad";
            case CONFIRMED -> "good";
            default -> "";
        };
    }

    private static List<DutyPage.File> files(Duty.Kept kept, int act) {
        return kept.evidence().stream()
                .filter(e -> e.act() == act)
                .map(e -> new DutyPage.File(e.name(), "/files/" + e.file(), e.photo()))
                .toList();
    }
}
