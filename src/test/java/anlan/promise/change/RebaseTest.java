package anlan.promise.change;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Chance;
import anlan.promise.plan.Cadence;
import anlan.promise.plan.Comparison;
import anlan.promise.plan.Criterion;
import anlan.promise.plan.Name;
import anlan.promise.plan.Objective;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanIndicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RebaseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static Plan plan(String name, List<String> objectives, int days, String criterion) {
        return new Plan(
                new Name(name, ""),
                objectives.stream()
                        .map(o -> new Objective(o.split("=")[0], new Name(o, "")))
                        .toList(),
                List.of(new Phase(
                        "phase-1",
                        new Name("阶段", ""),
                        FIRST,
                        FIRST.plusDays(days),
                        new Name("目标", ""),
                        List.of(new Criterion("criterion-1", new Name(criterion, ""), null)))),
                List.of(new PlanIndicator(
                        "cameras",
                        objectives.getLast().split("=")[0],
                        new Name("摄像头", ""),
                        new Name("个", ""),
                        Comparison.COUNT_AT_LEAST,
                        Cadence.MONTH)));
    }

    @Test
    void what_only_one_side_changed_is_taken_from_it() {
        var base = plan("甲", List.of("a=一"), 10, "会议已召开");
        var other = plan("甲", List.of("a=一"), 20, "会议已召开");
        var own = plan("乙", List.of("a=一"), 10, "会议已召开并有纪要");
        var rebased = Rebase.of(base, other, own);
        assertThat(rebased.clashes()).isEmpty();
        assertThat(rebased.plan()).isEqualTo(plan("乙", List.of("a=一"), 20, "会议已召开并有纪要"));
    }

    @Test
    void what_both_changed_stays_as_ones_own_and_is_named() {
        var base = plan("甲", List.of("a=一"), 10, "会议");
        var rebased = Rebase.of(base, plan("乙", List.of("a=一"), 20, "会议"), plan("丙", List.of("a=一"), 30, "会议"));
        assertThat(rebased.plan().name().zh()).isEqualTo("丙");
        assertThat(rebased.clashes()).containsExactly("name", "p.phase-1.days");
    }

    @Test
    void new_parts_that_came_under_the_same_code_both_stay_and_what_hangs_on_them_follows() {
        var base = plan("甲", List.of("a=一"), 10, "会议");
        var other = plan("甲", List.of("a=一", "objective-1=对方的"), 10, "会议");
        var own = plan("甲", List.of("a=一", "objective-1=自己的"), 10, "会议");
        var rebased = Rebase.of(base, other, own).plan();
        assertThat(rebased.objectives()).extracting(Objective::code).containsExactly("a", "objective-1", "objective-2");
        assertThat(rebased.indicators().getFirst().objective()).isEqualTo("objective-2");
    }

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void brought_onto_what_did_not_change_it_stays_and_unchanged_it_becomes_the_other(Chance chance) {
        var base = any(chance);
        var changed = any(chance);
        assertThat(Rebase.of(base, base, changed).plan()).isEqualTo(changed);
        assertThat(Rebase.of(base, changed, base).plan()).isEqualTo(changed);
        assertThat(Rebase.of(base, changed, changed).plan()).isEqualTo(changed);
        assertThat(Rebase.of(base, changed, changed).clashes()).isEmpty();
    }

    private static Plan any(Chance chance) {
        var objectives = new ArrayList<>(List.of("a=" + chance.from(0, 3)));
        if (chance.from(0, 1) == 1) {
            objectives.add("b=" + chance.from(0, 3));
        }
        return plan("名" + chance.from(0, 3), objectives, chance.from(1, 5), "条件" + chance.from(0, 3));
    }
}
