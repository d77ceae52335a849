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
    WALL_KEEP,
    PROBLEMS_SEE,
    /** Writing down what was found, and mending what was written. */
    PROBLEMS_FILE,
    /** Giving problems to units, and agreeing on measures and last days. */
    PROBLEMS_ASSIGN,
    /** Taking problems up and mending them. */
    PROBLEMS_HANDLE,
    PROBLEMS_VERIFY,
    PROBLEMS_LOOK_BACK,
    /** Ending them otherwise than by being mended: withdrawn, closed without fixing, merged. */
    PROBLEMS_SETTLE,
    /** Categories and terms. */
    PROBLEMS_KEEP,
    /** Opening the parties of any problem of one's units, beside the unit in charge; each look for a purpose. */
    PARTIES_SEE,
    /** Opening leads that were handed over sealed: the discipline officer's alone. */
    LEADS_OPEN,
    SWEEPS_SEE,
    /** Cutting areas into blocks, writing question sheets, planning sweeps. */
    SWEEPS_KEEP,
    /** Walking blocks and writing down what was found. */
    SWEEPS_WALK,
    DUTIES_SEE,
    /** Giving duties to units, granting changes and confirming what is done: in one's unit parts, for the whole district the campaign's. */
    DUTIES_KEEP,
    /** Accepting duties, telling of progress and handing in what is done. */
    DUTIES_HANDLE,
    SAFEGUARDS_SEE,
    /** Promising people, money and material to duties, for whoever gives them. */
    SAFEGUARDS_KEEP,
    /** Saying what was used. */
    SAFEGUARDS_USE,
    LETTERS_SEE,
    /** Making letters of responsibility, reviewing them and sending them for signing. */
    LETTERS_KEEP,
    /** Signing: for one's unit, or for the district. */
    LETTERS_SIGN;

    /** With these a stand-in could make lasting what was lent for days. */
    public static final Set<Right> NEVER_LENT = Set.of(STAFF_KEEP, TOKENS_KEEP, LEADS_OPEN);
}
