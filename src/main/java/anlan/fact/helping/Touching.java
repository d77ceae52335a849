package anlan.fact.helping;

import anlan.ground.access.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;

/** Says which areas a problem touches without a page before it: a history that is brought in goes the same way. */
@Component
public class Touching {

    private final TouchAreas touch;

    Touching(TouchAreas touch) {
        this.touch = touch;
    }

    /** @throws IllegalStateException where it is refused: then nothing of the transaction stays */
    public void areas(long problem, List<String> codes, String why, Viewer viewer) {
        var answer = touch.set(problem, codes, why, viewer);
        if (!(answer.getView() instanceof RedirectView)) {
            throw new IllegalStateException("Problem " + problem + ": " + answer.getModel());
        }
    }
}
