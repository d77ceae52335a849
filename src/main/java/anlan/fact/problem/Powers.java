package anlan.fact.problem;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may do what by their posts. Whether the state allows it, and whose own work it is, the problem says itself. */
public final class Powers {

    private Powers() {}

    private static boolean over(Viewer viewer, Right right, @Nullable Long unit) {
        return unit != null && viewer.may(right) && viewer.reach(right).has(unit);
    }

    /** Works in the unit that has it, or was charged with it; whoever stands above has it handled. */
    public static boolean handles(Viewer viewer, Problem problem) {
        var now = problem.now();
        return in(viewer, now.unit())
                || viewer.may(Right.PROBLEMS_HANDLE)
                        && now.person() != null
                        && viewer.hands().contains(now.person());
    }

    /** Works in the unit that was asked to take it over. */
    public static boolean answers(Viewer viewer, Problem problem) {
        return in(viewer, problem.now().offer());
    }

    /** The part of a unit in which the viewer works; of several, one that waits. */
    public static Optional<Helping> helps(Viewer viewer, Problem problem) {
        return problem.now().helping().stream()
                .filter(part -> in(viewer, part.unit()))
                .min(Comparator.comparing(part -> !part.state().waits()));
    }

    private static boolean in(Viewer viewer, @Nullable Long unit) {
        return viewer.posts().stream()
                .anyMatch(p -> p.rights().contains(Right.PROBLEMS_HANDLE) && Objects.equals(p.unit(), unit));
    }

    /** Leads the unit that has it, or one above. */
    public static boolean leads(Viewer viewer, Problem problem) {
        return over(viewer, Right.PROBLEMS_ASSIGN, problem.now().unit());
    }

    public static boolean verifies(Viewer viewer, Problem problem) {
        return over(viewer, Right.PROBLEMS_VERIFY, problem.now().unit());
    }

    /** Nobody's yet, or led by the viewer: given to a unit; once it was taken up, with the reason. */
    public static Move assign(
            Viewer viewer, Problem problem, long unit, @Nullable Long person, String why, Until until) {
        if (problem instanceof Handout h && (h.now().unit() == null || leads(viewer, h))) {
            return h.assign(unit, person, until);
        }
        return problem instanceof Rectifying r && leads(viewer, r)
                ? r.reassign(unit, person, until, why)
                : Move.no(ProblemFault.NOT_NOW);
    }
}
