package anlan.fact.bundle;

import anlan.ground.access.Right;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Many problems, and what is to be done about each, as it was typed.
 *
 * @param problem ids
 * @param day the new last day
 * @param named part of the unit's name, to find it by
 */
record Bundle(
        @Nullable List<Long> problem,
        @Nullable String act,
        @Nullable String unit,
        @Nullable String severity,
        @Nullable String day,
        @Nullable String named,
        @Nullable String text) {

    static final int MOST = 500;

    enum Deed {
        ASSIGN(Right.PROBLEMS_ASSIGN),
        DEADLINE(Right.PROBLEMS_SETTLE),
        GRADE(Right.PROBLEMS_FILE),
        URGE(Right.PROBLEMS_ASSIGN),
        WITHDRAW(Right.PROBLEMS_SETTLE),
        REOPEN(Right.PROBLEMS_SEE);

        private final Right right;

        Deed(Right right) {
            this.right = right;
        }

        Right right() {
            return right;
        }

        /** Whether many can be brought back to where they were; whoever was reminded cannot be unreminded. */
        boolean undone() {
            return this != URGE;
        }

        static Deed of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Bundle of(List<Long> problems) {
        return new Bundle(problems, null, null, null, null, null, null);
    }

    /** Each once, in one order, so that two who do so at once do not wait for each other in a circle. */
    List<Long> problems() {
        return problem == null
                ? List.of()
                : problem.stream().distinct().sorted().limit(MOST).toList();
    }

    Optional<Deed> deed() {
        return Arrays.stream(Deed.values()).filter(d -> d.word().equals(act)).findFirst();
    }

    String words() {
        return or(text);
    }

    static String or(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    Optional<Long> unitId() {
        return unit != null && unit.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(unit)) : Optional.empty();
    }
}
