package anlan.ground.succession;

import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Areas;
import anlan.ground.web.Refusals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds all of a change against what is known, the same for the preview and for the taking. */
@Component
class Checked {

    private static final int YEARS_AHEAD = 2;
    private static final int LONGEST_DOCUMENT = 200;

    /** The day and the document of a change. */
    record Head(LocalDate day, String document) {}

    record Whole(Head head, List<Move> moves) {}

    private final OfficeClock clock;

    Checked(OfficeClock clock) {
        this.clock = clock;
    }

    static @Nullable Head head(@Nullable String day, @Nullable String document, Refusals refusals) {
        String named = Wanted.text(document);
        refusals.require(!named.isEmpty(), SuccessionFault.DOCUMENT_EMPTY, "document");
        refusals.require(
                named.length() <= LONGEST_DOCUMENT, SuccessionFault.DOCUMENT_LONG, "document", LONGEST_DOCUMENT);
        try {
            return new Head(LocalDate.parse(Wanted.text(day)), named);
        } catch (DateTimeException e) {
            refusals.add(SuccessionFault.DAY_UNREADABLE, "day", Wanted.text(day));
            return null;
        }
    }

    Whole of(Head head, List<Line> lines, Known known, Refusals refusals) {
        var last = clock.today().plusYears(YEARS_AHEAD);
        refusals.require(
                head.day().isAfter(Areas.EVER) && !head.day().isAfter(last),
                SuccessionFault.DAY_TOO_FAR,
                "day",
                YEARS_AHEAD);
        return new Whole(head, new LinesCheck(known, head.day(), refusals).of(lines));
    }
}
