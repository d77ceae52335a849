package anlan.ground.staff;

import static anlan.ground.access.Right.*;

import anlan.ground.access.Right;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The roles a post can carry, each with its rights. They hold in the unit of the post, those below it and their areas; a wide role held in
 * the commission holds in every unit.
 */
public enum Role {
    COORDINATOR(true, EnumSet.complementOf(EnumSet.of(AUDIT_SEE, LEADS_OPEN))),
    LEAD(
            false,
            EnumSet.of(
                    OWN,
                    OVERVIEW_SEE,
                    BULLETINS_SEE,
                    CALENDAR_SEE,
                    REGISTER_SEE,
                    REGISTER_KEEP,
                    PLACES_SEE,
                    STAFF_SEE,
                    PLAN_SEE,
                    PLAN_APPROVE,
                    DATA_SEE,
                    RECORDS_SEE,
                    RECORDS_EXPORT,
                    FIGURES_SEE,
                    FIGURES_REPORT,
                    INDICATORS_SEE,
                    FILES_SEE,
                    FILES_SEND,
                    PROBLEMS_SEE,
                    PROBLEMS_FILE,
                    PROBLEMS_ASSIGN,
                    PROBLEMS_HANDLE,
                    PROBLEMS_VERIFY,
                    SWEEPS_SEE,
                    SWEEPS_KEEP,
                    SWEEPS_WALK,
                    DUTIES_SEE,
                    DUTIES_KEEP,
                    DUTIES_HANDLE,
                    SAFEGUARDS_SEE,
                    SAFEGUARDS_KEEP,
                    SAFEGUARDS_USE,
                    LETTERS_SEE,
                    LETTERS_SIGN,
                    METHODS_USE)),
    HANDLER(
            false,
            EnumSet.of(
                    OWN,
                    OVERVIEW_SEE,
                    BULLETINS_SEE,
                    CALENDAR_SEE,
                    PLACES_SEE,
                    PLAN_SEE,
                    FIGURES_SEE,
                    FIGURES_REPORT,
                    INDICATORS_SEE,
                    FILES_SEE,
                    PROBLEMS_SEE,
                    PROBLEMS_FILE,
                    PROBLEMS_HANDLE,
                    SWEEPS_SEE,
                    SWEEPS_WALK,
                    DUTIES_SEE,
                    DUTIES_HANDLE,
                    SAFEGUARDS_SEE,
                    SAFEGUARDS_USE,
                    LETTERS_SEE,
                    FILES_SEND)),
    SCREENER(
            false,
            EnumSet.of(
                    OWN,
                    CALENDAR_SEE,
                    PLACES_SEE,
                    PLAN_SEE,
                    PROBLEMS_SEE,
                    PROBLEMS_FILE,
                    SWEEPS_SEE,
                    SWEEPS_WALK,
                    FILES_SEE,
                    FILES_SEND)),
    INSPECTOR(
            true,
            EnumSet.of(
                    OWN,
                    OVERVIEW_SEE,
                    BULLETINS_SEE,
                    CALENDAR_SEE,
                    PLACES_SEE,
                    STAFF_SEE,
                    PLAN_SEE,
                    FIGURES_SEE,
                    INDICATORS_SEE,
                    FILES_SEE,
                    PROBLEMS_SEE,
                    PROBLEMS_FILE,
                    PROBLEMS_VERIFY,
                    PROBLEMS_LOOK_BACK,
                    SWEEPS_SEE,
                    DUTIES_SEE,
                    SAFEGUARDS_SEE,
                    LETTERS_SEE,
                    FILES_SEND)),
    STEWARD(
            true,
            EnumSet.of(
                    OWN,
                    OVERVIEW_SEE,
                    BULLETINS_SEE,
                    CALENDAR_SEE,
                    PLACES_SEE,
                    PLACES_KEEP,
                    CALENDAR_KEEP,
                    STAFF_SEE,
                    PLAN_SEE,
                    DATA_SEE,
                    DATA_IMPORT,
                    RECORDS_SEE,
                    RECORDS_EXPORT,
                    FIGURES_SEE,
                    FIGURES_KEEP,
                    INDICATORS_SEE,
                    FILES_SEE,
                    FILES_SEND,
                    FILES_KEEP,
                    METHODS_USE)),
    ASSESSOR(
            true,
            EnumSet.of(
                    OWN,
                    OVERVIEW_SEE,
                    BULLETINS_SEE,
                    CALENDAR_SEE,
                    PLACES_SEE,
                    STAFF_SEE,
                    PLAN_SEE,
                    FIGURES_SEE,
                    INDICATORS_SEE,
                    FILES_SEE,
                    FILES_SEND,
                    METHODS_USE)),
    DISCIPLINE(false, EnumSet.of(OWN, CALENDAR_SEE, FILES_SEE, FILES_SEND, ORIGINALS_SEE, LEADS_OPEN)),
    /** Reads the trail and nothing else, so that nobody who acts also checks the acts. */
    AUDITOR(true, EnumSet.of(OWN, AUDIT_SEE));

    private final boolean wide;
    private final Set<Right> rights;

    Role(boolean wide, Set<Right> rights) {
        this.wide = wide;
        this.rights = Set.copyOf(rights);
    }

    public Set<Right> rights() {
        return rights;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(@Nullable String code) {
        return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }

    /** Whether it holds in every unit when held in the commission. */
    public boolean wide() {
        return wide;
    }

    /** Whoever checks others stands in for nobody and has no stand-in. */
    public boolean independent() {
        return this == DISCIPLINE || this == AUDITOR;
    }

    static String[] wideCodes() {
        return Arrays.stream(values()).filter(r -> r.wide).map(Role::code).toArray(String[]::new);
    }
}
