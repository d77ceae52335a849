package anlan.fact.problem;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Taken up: a measure is found, agreed on and carried out. */
public sealed interface Rectifying extends Problem {

    /** Whose it is. */
    default long unit() {
        return Objects.requireNonNull(now().unit());
    }

    /** Given to another unit by whoever gives them out, without asking the one that has it. */
    default Move reassign(long unit, @Nullable Long person, Until until, String why) {
        return Objects.equals(now().unit(), unit)
                ? Move.no("unit", ProblemFault.OFFERED_TO_ITSELF)
                : Move.withReason(
                        why,
                        Act.Step.of(Act.Kind.ASSIGNED).unit(unit).person(person).until(until));
    }

    /** Another person of the unit answers for it from now on. */
    default Move charge(long person, String why) {
        return Objects.equals(now().person(), person)
                ? Move.no("person", ProblemFault.CHARGED_ALREADY)
                : Move.withReason(
                        why, Act.Step.of(Act.Kind.CHARGED).person(person).until(now().until()));
    }

    default Move offer(long unit, String why, Until until) {
        return Handout.Offered.to(unit, this, why, until);
    }

    /** Waits for a measure. */
    record Accepted(Kept kept, Standing now) implements Rectifying {

        @Override
        public State state() {
            return State.ACCEPTED;
        }

        /** @param last the last day of the measure */
        public Move propose(String measure, Until last) {
            return measure.isBlank()
                    ? Move.no("text", ProblemFault.MEASURE_MISSING)
                    : Act.Step.of(Act.Kind.PROPOSED).saying(measure).until(last);
        }
    }

    /** A measure was proposed, and waits for somebody else's word. */
    record Proposed(Kept kept, Standing now) implements Rectifying {

        @Override
        public State state() {
            return State.PROPOSED;
        }

        private Act proposal() {
            return kept.acts().reversed().stream()
                    .filter(a -> a.kind() == Act.Kind.PROPOSED)
                    .findFirst()
                    .orElseThrow();
        }

        public boolean own(Hand hand) {
            return hand.among(Set.copyOf(proposal().hand().people()));
        }

        /** The last day is the one that was proposed. */
        public Move agree(Hand hand) {
            return own(hand)
                    ? Move.no(ProblemFault.OWN_MEASURE)
                    : Act.Step.of(Act.Kind.AGREED).until(now.until());
        }

        public Move disagree(Hand hand, String why, Until until) {
            return own(hand)
                    ? Move.no(ProblemFault.OWN_MEASURE)
                    : Move.withReason(why, Act.Step.of(Act.Kind.DISAGREED).until(until));
        }
    }

    /** The measure is being carried out. */
    record Working(Kept kept, Standing now) implements Rectifying {

        @Override
        public State state() {
            return State.WORKING;
        }

        public Move progress(String words) {
            return words.isBlank()
                    ? Move.no("text", ProblemFault.WORDS_MISSING)
                    : Act.Step.of(Act.Kind.PROGRESSED).saying(words).until(now.until());
        }

        public Move askLonger(Until until, String why) {
            if (now.longer() != null) {
                return Move.no(ProblemFault.LONGER_ASKED_ALREADY);
            }
            return now.until() != null && !until.day().isAfter(now.until().day())
                    ? Move.no("until", ProblemFault.LONGER_NOT_LATER)
                    : Move.withReason(why, Act.Step.of(Act.Kind.LONGER_ASKED).until(until));
        }

        public Move grantLonger(Hand hand) {
            return answer(hand, Act.Step.of(Act.Kind.LONGER_GRANTED).until(now.longer()));
        }

        public Move denyLonger(Hand hand, String why) {
            var answer = answer(hand, Act.Step.of(Act.Kind.LONGER_DENIED).until(now.until()));
            return answer instanceof Act.Step step ? Move.withReason(why, step) : answer;
        }

        private Move answer(Hand hand, Act.Step step) {
            if (now.longer() == null) {
                return Move.no(ProblemFault.LONGER_NOT_ASKED);
            }
            return hand.among(now.doers()) ? Move.no(ProblemFault.OWN_WORK) : step;
        }

        /** What was brought since the round began. */
        public List<Evidence> given() {
            int began = kept.acts().reversed().stream()
                    .filter(a -> a.kind() == Act.Kind.RECURRED || a.kind() == Act.Kind.REOPENED)
                    .findFirst()
                    .map(Act::number)
                    .orElse(1);
            return kept.evidence().stream().filter(e -> e.act() > began).toList();
        }

        /**
         * A photo that comes with it says enough: who stands in the street with a phone need not type.
         *
         * @param brought with the claim, beside what was brought before in this round
         */
        public Move claim(String words, Evidence.Needs needs, List<Evidence> brought, Until until) {
            if (words.isBlank() && brought.isEmpty()) {
                return Move.no("text", ProblemFault.WORDS_MISSING);
            }
            if (now.helpOpen() > 0) {
                return Move.no(ProblemFault.HELP_OPEN, now.helpOpen());
            }
            var missing = needs.missing(
                    Stream.concat(given().stream(), brought.stream()).toList());
            return missing == null
                    ? Act.Step.of(Act.Kind.CLAIMED).saying(words).until(until)
                    : Move.no("file", missing.why(), missing.count());
        }
    }
}
