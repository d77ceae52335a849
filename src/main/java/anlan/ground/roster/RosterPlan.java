package anlan.ground.roster;

import anlan.ground.staff.Roster;
import java.util.List;

/**
 * What taking a file in would do.
 *
 * @param faults rows that cannot be taken; while there is one, nothing is
 * @param units to write, those above before those below
 * @param people to write: new ones, and new posts of those there are
 * @param same rows that change nothing
 */
record RosterPlan(List<Fault> faults, List<Roster.UnitRow> units, List<PersonPlan> people, int same) {

    record Fault(String sheet, long line, String what) {}

    /** @param person 0 for somebody new */
    record PersonPlan(long person, String name, String account, List<Roster.PostRow> posts) {}

    boolean takes() {
        return faults.isEmpty() && !(units.isEmpty() && people.isEmpty());
    }
}
