package anlan.ground.token;

import static anlan.ground.access.Right.*;

import anlan.ground.access.Right;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a system's token may be used for, each with its rights. None of them signs in, so none gives a person's own page. */
enum TokenScope {
    READ(EnumSet.of(
            OVERVIEW_SEE,
            BULLETINS_SEE,
            CALENDAR_SEE,
            PLACES_SEE,
            STAFF_SEE,
            PLAN_SEE,
            DATA_SEE,
            RECORDS_SEE,
            FIGURES_SEE,
            INDICATORS_SEE,
            FILES_SEE,
            PROBLEMS_SEE,
            DUTIES_SEE,
            SAFEGUARDS_SEE,
            LETTERS_SEE,
            METHODS_USE)),
    IMPORT(EnumSet.of(DATA_SEE, DATA_IMPORT)),
    PLAN(EnumSet.of(PLAN_SEE, PLAN_KEEP, TARGETS_SET, INDICATORS_SEE, INDICATORS_KEEP)),
    WORK(EnumSet.of(FIGURES_SEE, FIGURES_REPORT, FILES_SEE, FILES_SEND, PROBLEMS_SEE, PROBLEMS_FILE, PROBLEMS_HANDLE)),
    AUDIT(EnumSet.of(AUDIT_SEE)),
    ADMIN(EnumSet.of(
            CALENDAR_SEE,
            PLACES_SEE,
            PLACES_KEEP,
            STAFF_SEE,
            STAFF_KEEP,
            FIGURES_SEE,
            FIGURES_KEEP,
            RECORDS_SEE,
            RECORDS_EXPORT,
            FILES_KEEP,
            TOKENS_KEEP));

    private final Set<Right> rights;

    TokenScope(Set<Right> rights) {
        this.rights = Set.copyOf(rights);
    }

    Set<Right> rights() {
        return rights;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TokenScope> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    static Set<Right> rights(Collection<String> codes) {
        var rights = EnumSet.noneOf(Right.class);
        codes.forEach(code -> of(code).ifPresent(s -> rights.addAll(s.rights)));
        return rights;
    }
}
