package anlan.fact.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand moves by random people from any state to any: what must never happen does not, said again here from the acts alone. */
class RandomWalkTest {

    private static final int MOVES = 10_000;
    private static final int PROBLEMS = 60;
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Evidence.Needs NEEDS = new Evidence.Needs(1, 1);

    private final List<Problem> all = new ArrayList<>();
    private Random random = new Random();
    private LocalDate today = MONDAY;
    private int made;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_260_302, 77, 4_242})
    void whatever_people_do_nothing_is_lost_and_nobody_checks_their_own(long seed) {
        random = new Random(seed);
        for (int i = 1; i <= PROBLEMS; i++) {
            all.add(found(i));
        }
        for (int i = 0; i < PROBLEMS; i += 3) {
            all.set(i, noted(all.get(i)));
        }
        for (int i = 0; i < MOVES; i++) {
            move();
        }
        assertThat(made).as("moves that were allowed").isGreaterThan(MOVES / 8);
        assertThat(all).hasSize(PROBLEMS);
        for (var problem : all) {
            WhatMustHold.nobody_checked_their_own(problem.kept());
            WhatMustHold.whatever_was_verified_was_claimed_with_its_evidence(problem.kept());
            WhatMustHold.whatever_was_claimed_had_no_part_of_another_open(problem.kept());
            WhatMustHold.something_is_due_while_it_is_open(problem);
            WhatMustHold.rounds_are_counted(problem);
        }
        assertThat(all.stream().map(Problem::state).distinct().count()).isGreaterThan(6);
    }

    private static Problem found(long id) {
        var account = new Account(
                1,
                "safety-hazard",
                Account.Nature.SINGLE,
                Account.Severity.MINOR,
                "880001001001",
                "",
                null,
                "消防通道占用",
                "",
                Account.Source.DAILY,
                MONDAY,
                "",
                "周某",
                Instant.EPOCH);
        var found = Act.Step.of(Act.Kind.FOUND).until(Until.reckoned(MONDAY.plusDays(2), MONDAY, 2, false));
        return Problem.of(new Problem.Kept(
                id,
                "2026-%04d".formatted(id),
                account,
                List.of(new Act(1, found, new Hand(List.of(99L), "周某", ""), Instant.EPOCH)),
                List.of()));
    }

    /** As if it had been brought in from a ledger kept elsewhere. */
    private Problem noted(Problem problem) {
        var states =
                List.of(Problem.State.ACCEPTED, Problem.State.WORKING, Problem.State.CLAIMED, Problem.State.FORMER);
        var clerk = new Hand(List.of(98L), "李某", "");
        var working = Act.Step.noted(Problem.State.WORKING)
                .unit(unit())
                .person(person())
                .until(until());
        var then = Act.Step.noted(states.get(random.nextInt(4)))
                .unit(working.unit())
                .person(working.person());
        return after(
                after(problem, working, clerk, List.of()),
                then.stands() == Problem.State.FORMER ? then : then.until(until()),
                clerk,
                List.of());
    }

    private void move() {
        today = today.plusDays(random.nextInt(4) == 0 ? 1 : 0);
        int which = random.nextInt(all.size());
        var problem = all.get(which);
        var hand = hand();
        var files = new ArrayList<Evidence>();
        int next = problem.kept().acts().size() + 1;
        for (int i = random.nextInt(3); i > 0; i--) {
            files.add(new Evidence(next, 1_000_000L * problem.kept().id() + 10L * next + i, random.nextBoolean(), "f"));
        }
        if (wish(problem).apply(hand, files) instanceof Act.Step step) {
            made++;
            all.set(which, after(problem, step, hand, files));
            if (step.kind() == Act.Kind.MERGED) {
                assertThat(all.stream()
                                .filter(p -> p.kept().id() == step.other())
                                .findFirst()
                                .orElseThrow())
                        .isNotInstanceOf(Ended.Merged.class);
            }
        }
    }

    private static Problem after(Problem problem, Act.Step step, Hand hand, List<Evidence> files) {
        var kept = problem.kept();
        var acts = new ArrayList<>(kept.acts());
        acts.add(new Act(acts.size() + 1, step, hand, Instant.EPOCH));
        var evidence = new ArrayList<>(kept.evidence());
        evidence.addAll(files);
        return Problem.of(new Problem.Kept(kept.id(), kept.number(), kept.account(), acts, evidence));
    }

    /** Now and then somebody stands in for somebody else. */
    private Hand hand() {
        long one = person();
        return new Hand(random.nextInt(4) == 0 ? List.of(one, person()) : List.of(one), "", "");
    }

    private long person() {
        return 1 + random.nextInt(9);
    }

    private long unit() {
        return 1 + random.nextInt(4);
    }

    private String words() {
        return random.nextInt(10) == 0 ? " " : "因故";
    }

    private Until until() {
        int days = 1 + random.nextInt(5);
        return Until.reckoned(today.plusDays(days), today, days, false);
    }

    private Move helping(Problem problem) {
        return switch (random.nextInt(6)) {
            case 0 -> problem.askHelp(unit(), words(), until());
            case 1 -> problem.waiveHelp(unit(), words());
            case 2 -> problem.takeHelp(unit());
            case 3 -> problem.sendBackHelp(unit(), words());
            case 4 -> problem.giveHelp(unit(), words());
            default -> problem.noteHelp(unit(), words());
        };
    }

    private BiFunction<Hand, List<Evidence>, Move> wish(Problem problem) {
        List<BiFunction<Hand, List<Evidence>, Move>> may = new ArrayList<>(List.of(
                (h, f) -> random.nextInt(8) == 0 ? problem.withdraw(words()) : Move.no(ProblemFault.NOT_NOW),
                (h, f) -> random.nextInt(8) == 0 ? problem.closeUnfixed(h, words()) : Move.no(ProblemFault.NOT_NOW),
                (h, f) -> random.nextInt(8) == 0
                        ? problem.mergeInto(all.get(random.nextInt(all.size())), "")
                        : Move.no(ProblemFault.NOT_NOW)));
        may.add((h, f) -> problem.instruct(words(), null, random.nextBoolean() ? until() : null));
        may.add((h, f) -> helping(problem));
        switch (problem) {
            case Handout.Found p -> may.add((h, f) -> p.assign(unit(), null, until()));
            case Handout.Assigned p ->
                may.addAll(List.of(
                        (h, f) -> p.accept(person(), until()),
                        (h, f) -> p.sendBack(words(), until()),
                        (h, f) -> p.offer(unit(), words(), until())));
            case Handout.Offered p ->
                may.addAll(List.of(
                        (h, f) -> p.takeOver(person(), until()),
                        (h, f) -> p.decline(words()),
                        (h, f) -> p.recall(),
                        (h, f) -> p.assign(unit(), null, until())));
            case Rectifying.Accepted p -> {
                may.add((h, f) -> p.propose(words(), until()));
                may.add((h, f) -> p.offer(unit(), words(), until()));
            }
            case Rectifying.Proposed p -> {
                may.add((h, f) -> p.agree(h));
                may.add((h, f) -> p.disagree(h, words(), until()));
                may.add((h, f) -> p.charge(person(), words()));
                may.add((h, f) -> p.instruct(words(), person(), until()));
            }
            case Rectifying.Working p -> {
                may.add((h, f) -> p.progress(words()));
                may.add((h, f) -> p.claim(words(), NEEDS, f, until()));
                may.add((h, f) -> p.askLonger(until(), words()));
                may.add((h, f) -> p.grantLonger(h));
                may.add((h, f) -> p.denyLonger(h, words()));
                may.add((h, f) -> p.reassign(unit(), null, until(), words()));
            }
            case Checking.Claimed p -> {
                may.add((h, f) -> p.verify(h, "", until()));
                may.add((h, f) -> p.notVerify(h, words()));
                may.add((h, f) -> p.recall());
            }
            case Checking.Closed p -> {
                may.add((h, f) -> p.hold(h, "", today));
                may.add((h, f) -> p.recur(h, words(), today, until()));
                may.add((h, f) -> p.reopen(words(), until()));
            }
            case Ended.Merged p -> may.add((h, f) -> p.part(words()));
            case Ended p -> may.add((h, f) -> p.reopen(words(), until()));
        }
        return may.get(random.nextInt(may.size()));
    }
}
