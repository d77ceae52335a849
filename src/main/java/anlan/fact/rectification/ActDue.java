package anlan.fact.rectification;

import anlan.fact.problem.Act;
import anlan.fact.wording.ProblemDays;
import anlan.ground.web.Words;
import org.springframework.stereotype.Component;

/** What stands beside an act in the story: the day it set, and whether it was good or bad news. */
@Component
class ActDue {

    private final Words words;
    private final ProblemDays days;

    ActDue(Words words, ProblemDays days) {
        this.words = words;
        this.days = days;
    }

    /** The day that was set by the act, with its arithmetic. */
    String due(Act act) {
        var until = act.step().until();
        return switch (act.kind()) {
            case AGREED,
                    PROGRESSED,
                    CHARGED,
                    CLAIM_RECALLED,
                    NOT_VERIFIED,
                    DECLINED,
                    OFFER_RECALLED,
                    LONGER_DENIED,
                    PARTED,
                    UNDONE,
                    HELD -> "";
            default ->
                until == null
                        ? ""
                        : words.say("problem.due-" + act.kind().word(), days.day(until.day())) + " "
                                + days.arithmetic(until);
        };
    }

    static String mark(Act.Kind kind) {
        return switch (kind) {
            case SENT_BACK,
                    HELP_SENT_BACK,
                    DECLINED,
                    DISAGREED,
                    LONGER_DENIED,
                    NOT_VERIFIED,
                    RECURRED,
                    REOPENED,
                    UNFIXED -> "bad";
            case VERIFIED, HELD -> "good";
            default -> "";
        };
    }
}
