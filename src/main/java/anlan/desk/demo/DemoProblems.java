package anlan.desk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Made-up problems of a year, each on its way: found, given out, mended, looked back at, come again; and two sweeps and the duties among them. */
@Component
@Order(55)
class DemoProblems implements Part {

    private static final int MORNING = 8;
    private static final int HOURS = 9;

    private final ProblemHands hands;
    private final DemoSweeps sweeps;
    private final DemoDuties duties;
    private final DemoListing listing;
    private final DemoSafeguards safeguards;
    private final DemoHelp help;
    private final PastClocks clocks;
    private final WorkedDays days;
    private final Tell tell;

    DemoProblems(
            ProblemHands hands,
            DemoSweeps sweeps,
            DemoDuties duties,
            DemoListing listing,
            DemoSafeguards safeguards,
            DemoHelp help,
            PastClocks clocks,
            WorkedDays days,
            Tell tell) {
        this.hands = hands;
        this.sweeps = sweeps;
        this.duties = duties;
        this.listing = listing;
        this.safeguards = safeguards;
        this.help = help;
        this.clocks = clocks;
        this.days = days;
        this.tell = tell;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("problems", "demo.step-problems", this::problems));
    }

    /** All in the order of days, so that numbers and messages come as they came. */
    private void problems() {
        var acts = new ArrayList<Act>();
        Pack.rows("problems.csv").forEach(row -> acts.addAll(acts(row)));
        acts.addAll(sweeps.acts());
        acts.addAll(duties.acts());
        acts.addAll(safeguards.acts());
        acts.addAll(help.acts());
        acts.addAll(clocks.acts());
        acts.sort(Comparator.comparing(Act::at));
        tell.inChinese(() -> acts.forEach(act -> act.work().run()));
    }

    private List<Act> acts(NamedCsvRecord row) {
        var acts = new ArrayList<Act>();
        var day = LocalDate.parse(row.getField("found_on"));
        var found = at(day, row, 0);
        acts.add(new Act(found, () -> hands.find(row, found)));
        int round = 1;
        for (var turn : Way.of(row.getField("way"))) {
            day = days.workedFrom(day.plusDays(turn.days()));
            var at = at(day, row, acts.size());
            int now = round;
            acts.add(new Act(at, () -> hands.take(row, turn.act(), now, at)));
            round += turn.act().equals("recur") ? 1 : 0;
        }
        if (row.getField("listed").equals("list")) {
            acts.addAll(listing.acts(row));
        }
        return acts;
    }

    /** Some hour of the office's day, the same each time. */
    private static LocalDateTime at(LocalDate day, NamedCsvRecord row, int turn) {
        int some = Math.floorMod(row.getField("key").hashCode() * 7 + turn * 101, 60 * HOURS);
        return day.atTime(MORNING, 0).plusMinutes(some);
    }
}
