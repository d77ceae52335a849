package anlan.promise.duty;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing done about a duty.
 *
 * @param number counts the duty's acts from 1
 * @param at when it was written down
 */
public record Act(int number, Step step, Hand hand, Instant at) {

    public enum Kind {
        GIVEN,
        ACCEPTED,
        SENT_BACK,
        PROGRESSED,
        /** A part of it was given down. */
        DIVIDED,
        CHANGE_ASKED,
        CHANGE_GRANTED,
        CHANGE_DENIED,
        CLAIMED,
        CLAIM_RECALLED,
        CONFIRMED,
        NOT_CONFIRMED,
        /** What is to be done was written anew. */
        MENDED,
        WITHDRAWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Kind kind() {
        return step.kind();
    }

    /**
     * What is about to be done: an act without its number, its instant and its author.
     *
     * @param on the day of which it tells
     * @param part that was given down
     */
    public record Step(
            Kind kind,
            @Nullable Long unit,
            @Nullable Long person,
            @Nullable Until until,
            @Nullable LocalDate on,
            @Nullable Long part,
            String text)
            implements Move {

        public static Step of(Kind kind) {
            return new Step(kind, null, null, null, null, null, "");
        }

        public Step unit(long id) {
            return new Step(kind, id, person, until, on, part, text);
        }

        public Step person(@Nullable Long id) {
            return new Step(kind, unit, id, until, on, part, text);
        }

        public Step until(@Nullable Until day) {
            return new Step(kind, unit, person, day, on, part, text);
        }

        public Step on(LocalDate day) {
            return new Step(kind, unit, person, until, day, part, text);
        }

        public Step part(long id) {
            return new Step(kind, unit, person, until, on, id, text);
        }

        public Step saying(String words) {
            return new Step(kind, unit, person, until, on, part, words.strip());
        }
    }

    /**
     * Whose act it is.
     *
     * @param people ids: whoever did it, and the one whose post was lent to them
     * @param name as pages show it; of a stand-in it says for whom
     */
    public record Hand(List<Long> people, String name, String unitName) {

        public Hand {
            people = List.copyOf(people);
        }

        public static Hand of(Viewer viewer, Right right) {
            return new Hand(viewer.hands(), viewer.name(), viewer.postFor(right).unitName());
        }

        public boolean among(Set<Long> others) {
            return people.stream().anyMatch(others::contains);
        }
    }

    /** A file that shows what was done, with the number of the act it came with. */
    public record Evidence(int act, long file, boolean photo, String name) {}
}
