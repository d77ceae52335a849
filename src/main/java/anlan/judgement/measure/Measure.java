package anlan.judgement.measure;

import anlan.promise.plan.Name;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * A number per area and month that formulas name.
 *
 * @param code how formulas write it: small letters, digits and underscores
 * @param of where it comes from
 */
public record Measure(String code, Name name, Of of) {

    /** Where a measure's numbers come from. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "from")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Incidents.class, name = "incidents"),
        @JsonSubTypes.Type(value = Reported.class, name = "reported"),
        @JsonSubTypes.Type(value = Residents.class, name = "residents")
    })
    public sealed interface Of {}

    /**
     * Incidents of these kinds, each with all kinds below it.
     *
     * @param which all of them, or those that meet a condition
     */
    public record Incidents(List<String> kinds, Which which) implements Of {
        public Incidents {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * A figure that units report.
     *
     * @param part of a share, which side: those who said yes, or those asked
     */
    public record Reported(String figure, Part part, Take take) implements Of {}

    /** People who live in the area (resident population), by year; over several months, their mean. */
    public record Residents() implements Of {}

    public enum Which {
        ALL,
        CLEARED,
        MAJOR,
        MAJOR_CLEARED;

        /** Whether every incident counted here is counted there too. */
        boolean partOf(Which other) {
            return this == other || other == ALL || this == MAJOR_CLEARED;
        }
    }

    public enum Part {
        VALUE,
        SAID_YES,
        ASKED
    }

    /** What a reported figure of several months comes to. */
    public enum Take {
        SUM,
        LATEST
    }

    public boolean counted() {
        return of instanceof Incidents;
    }

    /** Whether it only adds up over the months. */
    public boolean gathers() {
        return switch (of) {
            case Incidents i -> true;
            case Reported r -> r.take() == Take.SUM;
            case Residents r -> false;
        };
    }

    public boolean partOf(Measure whole) {
        if (of instanceof Reported yes && whole.of instanceof Reported asked) {
            return yes.figure.equals(asked.figure)
                    && yes.take == asked.take
                    && yes.part == Part.SAID_YES
                    && asked.part == Part.ASKED;
        }
        return of instanceof Incidents part
                && whole.of instanceof Incidents all
                && all.kinds.containsAll(part.kinds)
                && part.which.partOf(all.which);
    }
}
