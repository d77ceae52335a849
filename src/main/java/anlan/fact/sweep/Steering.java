package anlan.fact.sweep;

import anlan.ground.access.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Sweeps planned, started and closed without a page before one, on the ways the pages take; what is refused is an error. */
@Component
public class Steering {

    private final PlanSweep planning;
    private final FormTeam forming;
    private final ShareBlocks sharing;
    private final SteerSweep steering;

    Steering(PlanSweep planning, FormTeam forming, ShareBlocks sharing, SteerSweep steering) {
        this.planning = planning;
        this.forming = forming;
        this.sharing = sharing;
        this.steering = steering;
    }

    /**
     * @param areas codes of areas that are cut into blocks
     * @return its id
     */
    public long plan(String title, LocalDate from, LocalDate to, List<String> areas, long sheet, Viewer viewer) {
        var typed = new PlanSweep.Typed(title, from.toString(), to.toString(), areas, String.valueOf(sheet));
        var path = done(planning.plan(typed, viewer));
        return Long.parseLong(path.replaceAll("^/sweeps/(\\d+).*$", "$1"));
    }

    public void team(long sweep, String name, long unit, List<Long> people, Viewer viewer) {
        done(forming.form(sweep, name, unit, people, viewer));
    }

    /** All blocks, each team a run; then it is under way. */
    public void start(long sweep, Viewer viewer) {
        done(sharing.even(sweep, viewer));
        done(steering.start(sweep, viewer));
    }

    public void close(long sweep, String words, Viewer viewer) {
        done(steering.close(sweep, words, viewer));
    }

    private static String done(ModelAndView answer) {
        if (answer.getView() instanceof RedirectView to) {
            return Objects.requireNonNull(to.getUrl());
        }
        throw new IllegalStateException(String.valueOf(answer.getModel()));
    }
}
