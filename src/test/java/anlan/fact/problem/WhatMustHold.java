package anlan.fact.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** What must hold of every problem whatever was done, said from its acts alone. */
public final class WhatMustHold {

    private WhatMustHold() {}

    public static void nobody_checked_their_own(Problem.Kept kept) {
        Set<Long> worked = new HashSet<>();
        Set<Long> verified = new HashSet<>();
        for (var act : kept.acts()) {
            var people = act.hand().people();
            switch (act.kind()) {
                case PROPOSED, PROGRESSED, CLAIMED, LONGER_ASKED, HELP_GIVEN, HELP_NOTED -> worked.addAll(people);
                case ACCEPTED, TAKEN_OVER, CHARGED, INSTRUCTED, NOTED -> {
                    if (act.step().person() != null) worked.add(act.step().person());
                }
                case VERIFIED -> {
                    assertThat(worked).doesNotContainAnyElementsOf(people);
                    verified.addAll(people);
                }
                case NOT_VERIFIED, UNFIXED -> assertThat(worked).doesNotContainAnyElementsOf(people);
                case HELD, RECURRED -> {
                    assertThat(worked).doesNotContainAnyElementsOf(people);
                    assertThat(verified).doesNotContainAnyElementsOf(people);
                    verified.clear();
                }
                case REOPENED -> verified.clear();
                default -> {}
            }
        }
    }

    public static void whatever_was_verified_was_claimed_with_its_evidence(Problem.Kept kept) {
        int began = 1;
        boolean claimed = false;
        for (var act : kept.acts()) {
            switch (act.kind()) {
                case RECURRED, REOPENED -> began = act.number();
                case CLAIMED -> {
                    claimed = true;
                    int from = began;
                    var round = kept.evidence().stream()
                            .filter(e -> e.act() > from && e.act() <= act.number())
                            .toList();
                    assertThat(round).anyMatch(Evidence::photo).anyMatch(e -> !e.photo());
                }
                // Claimed in a ledger kept elsewhere: whoever verifies it here looks for themselves.
                case NOTED -> claimed = act.step().stands() == Problem.State.CLAIMED;
                case CLAIM_RECALLED, NOT_VERIFIED -> claimed = false;
                case VERIFIED -> {
                    assertThat(claimed).isTrue();
                    claimed = false;
                }
                default -> {}
            }
        }
    }

    /** A part whose unit has the whole by now is not another's. */
    public static void whatever_was_claimed_had_no_part_of_another_open(Problem.Kept kept) {
        Set<Long> open = new HashSet<>();
        Long lead = null;
        for (var act : kept.acts()) {
            switch (act.kind()) {
                case ASSIGNED, TAKEN_OVER, NOTED -> lead = act.step().unit();
                case HELP_ASKED -> open.add(act.step().unit());
                case HELP_GIVEN, HELP_WAIVED -> open.remove(act.step().unit());
                case CLAIMED -> {
                    var others = new HashSet<>(open);
                    others.remove(lead);
                    assertThat(others).as(kept.number()).isEmpty();
                }
                default -> {}
            }
        }
    }

    public static void something_is_due_while_it_is_open(Problem problem) {
        var until = problem.now().until();
        if (!(problem instanceof Ended)) {
            assertThat(until).as(problem.state() + " " + problem.kept().acts()).isNotNull();
            assertThat(until.from().plusDays(until.workingDays())).isEqualTo(until.day());
        }
        if (problem.state().open() && problem.state() != Problem.State.FOUND) {
            assertThat(problem.now().unit()).isNotNull();
        }
    }

    public static void rounds_are_counted(Problem problem) {
        var again = problem.kept().acts().stream().map(Act::kind).toList();
        long rounds = LongStream.range(0, again.size())
                .filter(i -> switch (again.get((int) i)) {
                    case RECURRED, REOPENED -> takenUpBefore(again, (int) i);
                    default -> false;
                })
                .count();
        assertThat(problem.now().round()).isEqualTo(takenUpBefore(again, again.size()) ? (int) rounds + 1 : 0);
    }

    private static boolean takenUpBefore(List<Act.Kind> kinds, int at) {
        return kinds.subList(0, at).stream()
                .anyMatch(k -> k == Act.Kind.ACCEPTED || k == Act.Kind.TAKEN_OVER || k == Act.Kind.NOTED);
    }
}
