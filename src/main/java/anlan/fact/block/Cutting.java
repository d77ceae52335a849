package anlan.fact.block;

import anlan.ground.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;

/** Areas cut into blocks without a page before one, on the way the page takes. */
@Component
public class Cutting {

    private final CutArea cutting;

    Cutting(CutArea cutting) {
        this.cutting = cutting;
    }

    /** @throws IllegalStateException where it is refused: then nothing of the transaction stays */
    public void cut(String area, int metres, Viewer viewer) {
        var answer = cutting.cut(area, String.valueOf(metres), viewer);
        if (!(answer.getView() instanceof RedirectView)) {
            throw new IllegalStateException(area + " is not cut: " + answer.getModel());
        }
    }
}
