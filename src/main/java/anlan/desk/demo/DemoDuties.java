package anlan.desk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Made-up duties of the campaign: what was given to whom, and what units did about it day by day. */
@Component
class DemoDuties {

    private static final int FIRST_HOUR = 9;
    private static final int HOURS = 7;

    private final GiveDuties giving;
    private final DutyHands hands;

    DemoDuties(GiveDuties giving, DutyHands hands) {
        this.giving = giving;
        this.hands = hands;
    }

    List<Act> acts() {
        var acts = new ArrayList<Act>();
        for (var row : Pack.rows("duties.csv")) {
            var at = at(row, "given_on");
            acts.add(new Act(at, () -> giving.give(row, at)));
        }
        for (var row : Pack.rows("duty-acts.csv")) {
            var at = at(row, "on");
            acts.add(new Act(at, () -> hands.take(row, at)));
        }
        return acts;
    }

    /** Some hour of the office's day, the same each time. */
    private static LocalDateTime at(NamedCsvRecord row, String day) {
        int some = Math.floorMod(row.getField("key").hashCode() * 31, 60 * HOURS);
        return LocalDate.parse(row.getField(day)).atTime(FIRST_HOUR, 0).plusMinutes(some);
    }
}
