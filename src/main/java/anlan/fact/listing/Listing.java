package anlan.fact.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something under supervision, with all that was done about it.
 *
 * @param problem of which it is; null of a case
 * @param caseNumber of the case; empty of a problem, as is {@code caseKind}
 * @param number of its notice; empty where none was taken
 */
record Listing(
        long id,
        Level level,
        @Nullable Long problem,
        String caseNumber,
        String caseKind,
        String area,
        long unit,
        String reason,
        String demands,
        long supervisor,
        String supervisorName,
        String number,
        LocalDate listedOn,
        List<Did> acts) {

    Listing {
        acts = List.copyOf(acts);
    }

    String path() {
        return "/listings/" + id;
    }

    String record() {
        return "listing/" + id;
    }

    private Optional<Did> last(Did.Kind... kinds) {
        return acts.reversed().stream()
                .filter(a -> List.of(kinds).contains(a.kind()))
                .findFirst();
    }

    /** The last day that holds. */
    LocalDate due() {
        return Objects.requireNonNull(
                last(Did.Kind.LISTED, Did.Kind.LONGER_GRANTED).orElseThrow().due());
    }

    /** The later last day that is asked for, while nobody answered. */
    Optional<Did> longer() {
        return last(Did.Kind.LONGER_ASKED, Did.Kind.LONGER_GRANTED, Did.Kind.LONGER_DENIED)
                .filter(a -> a.kind() == Did.Kind.LONGER_ASKED);
    }

    /** The application to be taken off, while nobody answered. */
    Optional<Did> applied() {
        return last(Did.Kind.OFF_ASKED, Did.Kind.OFF_GRANTED, Did.Kind.OFF_DENIED)
                .filter(a -> a.kind() == Did.Kind.OFF_ASKED);
    }

    Optional<Did> result() {
        return last(Did.Kind.RESULT);
    }

    boolean open() {
        return last(Did.Kind.OFF_GRANTED).isEmpty();
    }

    boolean reported() {
        return last(Did.Kind.REPORTED).isPresent();
    }

    /** From which the next report's day is counted. */
    LocalDate lastReport() {
        return last(Did.Kind.REPORTED).map(Did::on).orElse(listedOn);
    }
}
