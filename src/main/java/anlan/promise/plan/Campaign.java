package anlan.promise.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One campaign, in the state it is in: a draft, started, or closed. What may be done next exists on its state alone. */
public sealed interface Campaign {

    long id();

    /** Which version of the plan's text this is. */
    int version();

    Plan plan();

    default Name name() {
        return plan().name();
    }

    default List<Objective> objectives() {
        return plan().objectives();
    }

    default List<Phase> phases() {
        return plan().phases();
    }

    default List<PlanIndicator> indicators() {
        return plan().indicators();
    }

    default Optional<Phase> phase(String code) {
        return plan().phase(code);
    }

    default Optional<PlanIndicator> indicator(String code) {
        return plan().indicator(code);
    }

    default LocalDate from() {
        return plan().from();
    }

    default LocalDate to() {
        return plan().to();
    }

    /** The phase that the day falls into. */
    default Optional<Phase> phaseOn(LocalDate day) {
        return phases().stream().filter(p -> p.covers(day)).findFirst();
    }

    /** The same campaign with another text of its plan. */
    default Campaign reading(Plan text) {
        return switch (this) {
            case Draft d -> new Draft(d.id, d.version, text);
            case Started s -> new Started(s.id, s.version, text, s.startedOn, s.closedPhases);
            case Closed c -> new Closed(c.id, c.version, text, c.startedOn, c.closedOn, c.closedPhases);
        };
    }

    /** When each phase was closed; without those never closed or reopened since. */
    Map<String, LocalDate> closedPhases();

    /** Being written: figures may still be XX. */
    record Draft(long id, int version, Plan plan) implements Campaign {

        @Override
        public Map<String, LocalDate> closedPhases() {
            return Map.of();
        }

        /** Nothing may be missing any more. */
        Started start(Readiness readiness, LocalDate on) {
            if (!readiness.ready()) {
                throw new IllegalStateException("A target is still unset");
            }
            return new Started(id, version, plan, on, Map.of());
        }
    }

    /** Under way. */
    record Started(long id, int version, Plan plan, LocalDate startedOn, Map<String, LocalDate> closedPhases)
            implements Campaign {

        public Started {
            closedPhases = Map.copyOf(closedPhases);
        }

        /** The first reason against closing the phase today, apart from its criteria. */
        public Optional<PlanFault> againstClosing(Phase phase, LocalDate today) {
            if (closedPhases.containsKey(phase.code())) {
                return Optional.of(PlanFault.PHASE_ALREADY_CLOSED);
            }
            if (today.isBefore(phase.from())) {
                return Optional.of(PlanFault.PHASE_NOT_BEGUN);
            }
            var earlierOpen = plan.phases().stream()
                    .anyMatch(p -> p.from().isBefore(phase.from()) && !closedPhases.containsKey(p.code()));
            return earlierOpen ? Optional.of(PlanFault.PHASE_EARLIER_OPEN) : Optional.empty();
        }

        /** Phases are reopened from the last one back, as they were closed from the first one on. */
        public Optional<PlanFault> againstReopening(Phase phase) {
            if (!closedPhases.containsKey(phase.code())) {
                return Optional.of(PlanFault.PHASE_NOT_CLOSED);
            }
            var laterClosed = plan.phases().stream()
                    .anyMatch(p -> p.from().isAfter(phase.from()) && closedPhases.containsKey(p.code()));
            return laterClosed ? Optional.of(PlanFault.PHASE_LATER_CLOSED) : Optional.empty();
        }

        public boolean allPhasesClosed() {
            return plan.phases().stream().allMatch(p -> closedPhases.containsKey(p.code()));
        }
    }

    /** Over: it is read, and no more. */
    record Closed(
            long id,
            int version,
            Plan plan,
            LocalDate startedOn,
            LocalDate closedOn,
            Map<String, LocalDate> closedPhases)
            implements Campaign {

        public Closed {
            closedPhases = Map.copyOf(closedPhases);
        }
    }
}
