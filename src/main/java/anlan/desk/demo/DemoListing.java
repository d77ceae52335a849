package anlan.desk.demo;

import anlan.fact.listing.Supervising;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A made-up problem under supervision, of which its unit reports every two weeks. */
@Component
class DemoListing {

    private static final String SUPERVISOR = "sun";
    private static final LocalDateTime LISTED = LocalDateTime.of(2026, 3, 2, 14, 9);
    private static final LocalDate UNTIL = LocalDate.of(2026, 5, 20);
    private static final LocalDateTime FIRST_REPORT = LocalDateTime.of(2026, 3, 13, 16, 20);
    private static final int REPORTS = 5;

    private final Supervising supervising;
    private final ProblemHands hands;
    private final Cast cast;
    private final Tell tell;

    DemoListing(Supervising supervising, ProblemHands hands, Cast cast, Tell tell) {
        this.supervising = supervising;
        this.hands = hands;
        this.cast = cast;
        this.tell = tell;
    }

    List<Act> acts(NamedCsvRecord row) {
        var acts = new ArrayList<Act>();
        acts.add(new Act(LISTED, () -> list(hands.id(row.getField("key")))));
        for (int n = 1; n <= REPORTS; n++) {
            var at = FIRST_REPORT.plusWeeks(2L * (n - 1));
            var words = say("report-" + n);
            acts.add(new Act(
                    at,
                    () -> cast.as(
                            Cast.handler(row.getField("unit")),
                            at,
                            viewer -> supervising.report(hands.id(row.getField("key")), words, viewer))));
        }
        return acts;
    }

    private void list(long problem) {
        cast.as(
                Cast.COORDINATOR,
                LISTED,
                viewer -> supervising.problem(
                        problem,
                        "district",
                        say("listing-reason"),
                        say("listing-demands"),
                        cast.person(SUPERVISOR),
                        UNTIL,
                        viewer));
    }

    private String say(String what) {
        return tell.in(Locale.SIMPLIFIED_CHINESE, "demo." + what);
    }
}
