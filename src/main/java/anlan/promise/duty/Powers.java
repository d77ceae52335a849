package anlan.promise.duty;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;

/** Who may do what by their posts. Whether the state allows it, and whose own work it is, the duty says itself. */
public final class Powers {

    private Powers() {}

    /** Gives what the campaign asks of units. */
    public static boolean gives(Viewer viewer) {
        return viewer.may(Right.DUTIES_KEEP) && viewer.reach(Right.DUTIES_KEEP).all();
    }

    /** Gave it, or stands where it was given from: the campaign's own for the whole district, a part in the unit that has the whole. */
    public static boolean gave(Viewer viewer, Duty duty) {
        var whole = duty.kept().whole();
        return whole == null ? gives(viewer) : keeps(viewer, whole.unit());
    }

    /** Leads the unit that has it, or one above: gives parts of it down. */
    public static boolean leads(Viewer viewer, Duty duty) {
        return keeps(viewer, duty.now().unit());
    }

    private static boolean keeps(Viewer viewer, long unit) {
        return viewer.may(Right.DUTIES_KEEP) && viewer.reach(Right.DUTIES_KEEP).has(unit);
    }

    /** Works in the unit that has it, or was charged with it; whoever stands above has it handled. */
    public static boolean handles(Viewer viewer, Duty duty) {
        var now = duty.now();
        return viewer.may(Right.DUTIES_HANDLE)
                        && now.person() != null
                        && viewer.hands().contains(now.person())
                || viewer.posts().stream()
                        .anyMatch(p -> p.rights().contains(Right.DUTIES_HANDLE) && p.unit() == now.unit());
    }
}
