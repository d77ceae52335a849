package anlan.ground.audit;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.store.District;
import java.util.Map;

/** How far an auditor sees: the whole district's log from a post that answers for the district, else what was done in the post's units. */
record Reach(boolean whole, Long[] units) {

    static final String CONDITION = "(:whole or e.unit = any(:units))";

    static Reach of(Viewer viewer) {
        var whole = viewer.areas(Right.AUDIT_SEE).contains(District.current() + "000000");
        return new Reach(
                whole, whole ? new Long[0] : viewer.units(Right.AUDIT_SEE).toArray(Long[]::new));
    }

    Map<String, Object> params() {
        return Map.of("whole", whole, "units", units);
    }
}
