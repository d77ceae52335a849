package anlan.desk.demo;

import anlan.promise.safeguard.Safeguarding;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** People, money and material of made-up duties: units say what they need and used, whoever gave the duty promises and commits, now and then too little. */
@Component
class DemoSafeguards {

    private static final LocalTime LAST_THING = LocalTime.of(17, 0);
    private static final Set<String> GIVING = Set.of("promised", "committed");

    private final Safeguarding safeguarding;
    private final MadeDuties made;
    private final Cast cast;

    DemoSafeguards(Safeguarding safeguarding, MadeDuties made, Cast cast) {
        this.safeguarding = safeguarding;
        this.made = made;
        this.cast = cast;
    }

    List<Act> acts() {
        var acts = new ArrayList<Act>();
        for (var row : Pack.rows("safeguards.csv")) {
            var at = LocalDate.parse(row.getField("on")).atTime(LAST_THING).plusMinutes(acts.size());
            acts.add(new Act(at, () -> write(row, at)));
        }
        return acts;
    }

    private void write(NamedCsvRecord row, LocalDateTime at) {
        var key = row.getField("key");
        var stage = row.getField("stage");
        var who = GIVING.contains(stage)
                ? made.giver(made.row(key))
                : made.row(key).getField("person");
        cast.as(
                who,
                at,
                viewer -> safeguarding.write(
                        made.id(key),
                        new Safeguarding.Change(
                                row.getField("kind"),
                                row.getField("name"),
                                row.getField("measure"),
                                stage,
                                row.getField("amount"),
                                row.getField("shown")),
                        viewer));
    }
}
