package anlan.ground.access;

import java.util.Set;

/** What one may do. A right is held in the areas and for the units of the post that gives it. */
public enum Right {
    /** One's own start page and account. */
    OWN,
    OVERVIEW_SEE,
    PLACES_SEE,
    PLACES_KEEP,
    CALENDAR_SEE,
    CALENDAR_KEEP,
    REGISTER_SEE,
    REGISTER_KEEP,
    TEMPLATES_KEEP,
    BULLETINS_SEE,
    BULLETINS_ISSUE,
    STAFF_SEE,
    STAFF_KEEP,
    PLAN_SEE,
    PLAN_KEEP,
    /** Approving a plan or its change that somebody else wrote. */
    PLAN_APPROVE,
    TARGETS_SET,
    DATA_SEE,
    DATA_IMPORT,
    RECORDS_SEE,
    RECORDS_EXPORT,
    FIGURES_SEE,
    FIGURES_REPORT,
    FIGURES_KEEP,
    INDICATORS_SEE,
    INDICATORS_KEEP,
    FILES_SEE,
    FILES_SEND,
    FILES_KEEP,
    /** Photos as they were sent, with where and when they were taken. */
    ORIGINALS_SEE,
    AUDIT_SEE,
    TOKENS_KEEP,
    JOBS_KEEP,
    METHODS_USE,
    WALL_KEEP;

    /** With these a stand-in could make lasting what was lent for days. */
    public static final Set<Right> NEVER_LENT = Set.of(STAFF_KEEP, TOKENS_KEEP);
}
