package anlan.promise.safeguard;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;

/** Writes down what is needed, promised, committed and used without a page before it: a history that is brought in goes the same way. */
@Component
public class Safeguarding {

    /**
     * Of today.
     *
     * @param kind {@code people}, {@code money} or {@code material}
     * @param measure empty for money
     * @param stage {@code needed}, {@code promised}, {@code committed} or {@code used}
     * @param amount by how much it changes
     * @param shown what shows it
     */
    public record Change(String kind, String name, String measure, String stage, String amount, String shown) {}

    private final ShowSafeguards page;
    private final OfficeClock clock;

    Safeguarding(ShowSafeguards page, OfficeClock clock) {
        this.page = page;
        this.clock = clock;
    }

    /** @throws IllegalStateException where it is refused: then nothing of the transaction stays */
    public void write(long duty, Change change, Viewer viewer) {
        var typed = new SafeguardForm(
                "",
                change.kind(),
                change.name(),
                change.measure(),
                change.stage(),
                change.amount(),
                clock.today().toString(),
                change.shown());
        var answer = page.change(duty, typed, viewer);
        if (!(answer.getView() instanceof RedirectView)) {
            throw new IllegalStateException("Duty " + duty + ", " + change + ": " + answer.getModel());
        }
    }
}
