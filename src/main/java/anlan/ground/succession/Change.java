package anlan.ground.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A change of areas as it was taken.
 *
 * @param day from which it holds
 * @param document on which it rests: name and number
 * @param back null while it stands
 */
record Change(
        long id,
        LocalDate day,
        Kind kind,
        String document,
        Instant takenAt,
        String takenBy,
        List<ChangeLine> lines,
        @Nullable Back back) {

    /** What it is at bottom, as the topmost of its lines show. */
    enum Kind {
        MERGE,
        SPLIT,
        MOVE,
        RENAME;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(List<Move> moves) {
            int top = moves.stream()
                    .mapToInt(m -> m.code().level().ordinal())
                    .min()
                    .orElse(0);
            var topmost = moves.stream()
                    .filter(m -> m.code().level().ordinal() == top)
                    .toList();
            long olds = topmost.stream().map(m -> m.old().code()).distinct().count();
            long news = topmost.stream().map(Move::after).distinct().count();
            if (olds < topmost.size()) return SPLIT;
            if (news < topmost.size()) return MERGE;
            boolean moved = topmost.stream()
                    .anyMatch(m -> !java.util.Objects.equals(
                            m.old().parent(), m.code().parent().orElse(null)));
            return moved ? MOVE : RENAME;
        }
    }

    record ChangeLine(String old, String code, String oldName, String name) {}

    record Back(Instant at, String by, String why) {}

    boolean effective(LocalDate today) {
        return back == null && !day.isAfter(today);
    }

    /** Those of its lines that say what it is; what lies below only goes with them. */
    List<ChangeLine> topmost() {
        int shortest = lines.stream().mapToInt(l -> depth(l.code())).min().orElse(0);
        return lines.stream().filter(l -> depth(l.code()) == shortest).toList();
    }

    private static int depth(String code) {
        return code.length() > 12 ? 3 : code.endsWith("000000") ? 0 : code.endsWith("000") ? 1 : 2;
    }
}
