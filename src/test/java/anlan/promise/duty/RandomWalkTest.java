package anlan.promise.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand moves by random people from any state to any: what must never happen does not, said again here from the acts alone. */
class RandomWalkTest {

    private static final int MOVES = 10_000;
    private static final int DUTIES = 240;
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final List<Duty> all = new ArrayList<>();
    private Random random = new Random();
    private LocalDate today = MONDAY;
    private int made;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_260_302, 77, 4_242})
    void whatever_people_do_nothing_is_lost_and_nobody_confirms_or_grants_their_own(long seed) {
        random = new Random(seed);
        for (int i = 1; i <= DUTIES; i++) {
            all.add(given(i));
        }
        for (int i = 0; i < MOVES; i++) {
            move();
        }
        assertThat(made).as("moves that were allowed").isGreaterThan(MOVES / 10);
        assertThat(all).hasSize(DUTIES);
        all.forEach(duty -> {
            nobody_judged_their_own(duty.kept());
            whatever_is_done_was_claimed_with_something_that_shows_it(duty);
            the_last_day_is_the_last_that_was_given_or_granted(duty);
        });
        assertThat(all.stream().map(Duty::state).distinct().count()).isGreaterThan(3);
    }

    private static Duty given(long id) {
        var text = new DutyText(1, "order", "事项", "措施", 5, List.of(), "", "lin");
        var given = Act.Step.of(Act.Kind.GIVEN).unit(1).until(new Until(MONDAY.plusDays(30), null));
        var act = new Act(1, given, new Act.Hand(List.of(99L), "lin", ""), Instant.EPOCH);
        return Duty.of(new Duty.Kept(id, 1, (int) id, null, text, List.of(act), List.of()));
    }

    private void move() {
        today = today.plusDays(random.nextInt(50) == 0 ? 1 : 0);
        int which = random.nextInt(all.size());
        var duty = all.get(which);
        var hand = new Act.Hand(random.nextInt(4) == 0 ? List.of(person(), person()) : List.of(person()), "", "");
        var files = new ArrayList<Act.Evidence>();
        int next = duty.kept().acts().size() + 1;
        for (int i = random.nextInt(3); i > 0; i--) {
            files.add(new Act.Evidence(next, 1_000_000L * duty.kept().id() + 10L * next + i, false, "f"));
        }
        if (wish(duty).apply(hand, files) instanceof Act.Step step) {
            made++;
            all.set(which, after(duty.kept(), step, hand, files));
        }
    }

    private static Duty after(Duty.Kept kept, Act.Step step, Act.Hand hand, List<Act.Evidence> files) {
        var acts = new ArrayList<>(kept.acts());
        acts.add(new Act(acts.size() + 1, step, hand, Instant.EPOCH));
        var evidence = new ArrayList<>(kept.evidence());
        evidence.addAll(files);
        return Duty.of(new Duty.Kept(kept.id(), kept.campaign(), kept.serial(), null, kept.text(), acts, evidence));
    }

    private long person() {
        return 1 + random.nextInt(9);
    }

    private String words() {
        return random.nextInt(10) == 0 ? " " : "因故";
    }

    private Until until() {
        return new Until(today.plusDays(1L + random.nextInt(60)), null);
    }

    private BiFunction<Act.Hand, List<Act.Evidence>, Move> wish(Duty duty) {
        if (random.nextInt(60) == 0) {
            int parts = random.nextInt(2);
            return (h, f) -> duty.withdraw(words(), parts);
        }
        List<BiFunction<Act.Hand, List<Act.Evidence>, Move>> may = new ArrayList<>();
        switch (duty) {
            case Handing.Given d -> {
                may.add((h, f) -> d.accept(person()));
                may.add((h, f) -> d.sendBack(words()));
                may.add((h, f) -> d.give(person(), words()));
            }
            case Handing.Returned d -> may.add((h, f) -> d.give(person(), ""));
            case Underway.Working d -> {
                may.add((h, f) -> d.progress(words(), today.plusDays(random.nextInt(3) - 1), today));
                may.add((h, f) -> d.claim(words(), f, random.nextInt(2), null));
                may.add((h, f) -> d.claim(words(), f, 0, random.nextInt(2) == 0 ? "前置" : null));
                may.add((h, f) ->
                        d.ask(random.nextBoolean() ? person() : null, random.nextBoolean() ? until() : null, words()));
                may.add((h, f) -> d.grant(h));
                may.add((h, f) -> d.deny(h, words()));
            }
            case Underway.Claimed d -> {
                may.add((h, f) -> d.confirm(h, ""));
                may.add((h, f) -> d.sendBack(h, words()));
                may.add((h, f) -> d.recall());
            }
            case Duty.Done d -> may.add((h, f) -> d.withdraw(words(), 0));
            case Duty.Withdrawn d -> may.add((h, f) -> d.withdraw(words(), 0));
        }
        return may.get(random.nextInt(may.size()));
    }

    private static void nobody_judged_their_own(Duty.Kept kept) {
        Set<Long> worked = new HashSet<>();
        Set<Long> asked = new HashSet<>();
        for (var act : kept.acts()) {
            var people = act.hand().people();
            switch (act.kind()) {
                case ACCEPTED -> worked.add(act.step().person());
                case PROGRESSED, CLAIMED -> worked.addAll(people);
                case CHANGE_ASKED -> {
                    asked.clear();
                    asked.addAll(people);
                }
                case CHANGE_GRANTED, CHANGE_DENIED -> {
                    assertThat(asked).doesNotContainAnyElementsOf(people);
                    assertThat(worked).doesNotContainAnyElementsOf(people);
                    if (act.step().person() != null) worked.add(act.step().person());
                }
                case CONFIRMED, NOT_CONFIRMED -> assertThat(worked).doesNotContainAnyElementsOf(people);
                default -> {}
            }
        }
    }

    private static void whatever_is_done_was_claimed_with_something_that_shows_it(Duty duty) {
        var kinds = duty.kept().acts().stream().map(Act::kind).toList();
        int confirmed = kinds.indexOf(Act.Kind.CONFIRMED);
        if (duty.state() == Duty.State.DONE) {
            assertThat(kinds.get(confirmed - 1)).isEqualTo(Act.Kind.CLAIMED);
            assertThat(duty.kept().evidence()).anyMatch(e -> e.act() <= confirmed);
        } else {
            assertThat(confirmed).isEqualTo(-1);
        }
    }

    private static void the_last_day_is_the_last_that_was_given_or_granted(Duty duty) {
        var last = duty.kept().acts().stream()
                .filter(a -> a.kind() == Act.Kind.GIVEN || a.kind() == Act.Kind.CHANGE_GRANTED)
                .map(a -> a.step().until())
                .filter(java.util.Objects::nonNull)
                .reduce((a, b) -> b);
        assertThat(duty.now().until()).isEqualTo(last.orElseThrow());
    }
}
