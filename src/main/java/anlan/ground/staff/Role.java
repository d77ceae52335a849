package anlan.ground.staff;

import static anlan.ground.access.Right.*;

import anlan.ground.access.Right;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The roles a post can carry, each with its rights. */
enum Role {
    COORDINATOR(EnumSet.complementOf(EnumSet.of(AUDIT_SEE))),
    LEAD(EnumSet.of(
            OWN,
            OVERVIEW_SEE,
            PLACES_SEE,
            STAFF_SEE,
            PLAN_SEE,
            DATA_SEE,
            RECORDS_SEE,
            RECORDS_EXPORT,
            FIGURES_SEE,
            FIGURES_REPORT,
            INDICATORS_SEE,
            METHODS_USE)),
    HANDLER(EnumSet.of(OWN, OVERVIEW_SEE, PLACES_SEE, PLAN_SEE, FIGURES_SEE, FIGURES_REPORT, INDICATORS_SEE)),
    SCREENER(EnumSet.of(OWN, PLACES_SEE, PLAN_SEE)),
    INSPECTOR(EnumSet.of(OWN, OVERVIEW_SEE, PLACES_SEE, PLAN_SEE, FIGURES_SEE, INDICATORS_SEE)),
    STEWARD(EnumSet.of(
            OWN,
            OVERVIEW_SEE,
            PLACES_SEE,
            PLACES_KEEP,
            PLAN_SEE,
            DATA_SEE,
            DATA_IMPORT,
            RECORDS_SEE,
            RECORDS_EXPORT,
            FIGURES_SEE,
            FIGURES_KEEP,
            INDICATORS_SEE,
            METHODS_USE)),
    ASSESSOR(EnumSet.of(OWN, OVERVIEW_SEE, PLACES_SEE, PLAN_SEE, FIGURES_SEE, INDICATORS_SEE, METHODS_USE)),
    DISCIPLINE(EnumSet.of(OWN)),
    AUDITOR(EnumSet.of(OWN, AUDIT_SEE));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = Set.copyOf(rights);
    }

    Set<Right> rights() {
        return rights;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
