package anlan.desk.demo;

import anlan.ground.access.Viewer;
import anlan.promise.duty.Act.Evidence;
import anlan.promise.duty.Act.Hand;
import anlan.promise.duty.Duty;
import anlan.promise.duty.Handing;
import anlan.promise.duty.Move;
import anlan.promise.duty.Said;
import anlan.promise.duty.Underway.Claimed;
import anlan.promise.duty.Underway.Working;
import anlan.promise.duty.Until;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What each line of a made-up duty's story asks of the duty. */
@Component
class DutyMoves {

    private static final Set<String> SHOWN = Set.of("progress", "claim");

    /** Until then more time is asked for. */
    private static final LocalDate LONGER = LocalDate.of(2026, 7, 31);

    private final Proof proof;

    DutyMoves(Proof proof) {
        this.proof = proof;
    }

    /** What was done comes with a picture or a sheet that shows it. */
    Said shows(NamedCsvRecord act, Viewer viewer) {
        var text = act.getField("text");
        var files = SHOWN.contains(act.getField("act"))
                ? List.of(proof.of("duty", act.getField("act").equals("claim"), text.hashCode(), text, viewer))
                : List.<Long>of();
        return new Said(text, null, null, null, null, files, null);
    }

    /** @param charged who answers for it */
    Move of(NamedCsvRecord act, Duty duty, Hand hand, List<Evidence> brought, long charged) {
        var text = act.getField("text");
        var on = LocalDate.parse(act.getField("on"));
        return switch (act.getField("act")) {
            case "accept" -> ((Handing.Given) duty).accept(charged);
            case "send-back" -> ((Handing.Given) duty).sendBack(text);
            case "progress" -> ((Working) duty).progress(text, on, on);
            case "claim" -> ((Working) duty).claim(text, brought, 0, null);
            case "ask" -> ((Working) duty).ask(null, new Until(LONGER, null), text);
            case "confirm" -> ((Claimed) duty).confirm(hand, text);
            case "not-confirm" -> ((Claimed) duty).sendBack(hand, text);
            default -> throw new IllegalArgumentException(act.toString());
        };
    }
}
