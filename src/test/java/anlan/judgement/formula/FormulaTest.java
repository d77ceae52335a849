package anlan.judgement.formula;

import static anlan.judgement.formula.FormulaFault.What.DIVIDES_BY_ZERO;
import static anlan.judgement.formula.FormulaFault.What.EMPTY;
import static anlan.judgement.formula.FormulaFault.What.NOT_A_NUMBER;
import static anlan.judgement.formula.FormulaFault.What.UNKNOWN_NAME;
import static anlan.judgement.formula.FormulaFault.What.UNREADABLE;
import static anlan.judgement.formula.FormulaFault.What.WRONG_KIND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private static final List<String> MEASURES = List.of("theft", "cleared", "residents");

    @Test
    void an_office_writes_whole_numbers_and_gets_decimals() {
        assertThat(value("theft / residents * 10000", 3, 1, 2)).isEqualTo(15_000);
        assertThat(value("7 / 2", 0, 0, 0)).isEqualTo(3.5);
    }

    @Test
    void a_division_by_zero_is_no_number_wherever_it_stands() {
        assertThat(value("cleared / theft", 0, 0, 5)).isNaN();
        assertThat(value("1 / (cleared / theft)", 0, 2, 5)).isNaN();
        assertThat(value("cleared / theft > 1 ? 1 : 2", 0, 2, 5)).isNaN();
        assertThat(value("theft == 0 ? 0 : cleared / theft", 0, 0, 5)).isZero();
    }

    @Test
    void what_is_wrong_is_shown_at_the_character() {
        assertThat(faults("")).containsExactly(new FormulaFault(EMPTY, 1, 1, ""));
        assertThat(faults("theft / nobody")).containsExactly(new FormulaFault(UNKNOWN_NAME, 1, 9, "nobody"));
        assertThat(faults("theft\n  / resident")).containsExactly(new FormulaFault(UNKNOWN_NAME, 2, 5, "resident"));
        assertThat(faults("theft / 'a'")).containsExactly(new FormulaFault(WRONG_KIND, 1, 7, "/"));
        assertThat(faults("theft > 3")).containsExactly(new FormulaFault(NOT_A_NUMBER, 1, 7, ""));
        assertThat(faults("theft / residents)")).containsExactly(new FormulaFault(UNREADABLE, 1, 18, ")"));
        assertThat(faults("theft ? 1 : 2")).extracting(FormulaFault::what).containsExactly(WRONG_KIND);
        assertThat(faults("theft / 0")).containsExactly(new FormulaFault(DIVIDES_BY_ZERO, 1, 7, "/"));
        assertThat(faults("盗窃 / residents").getFirst()).isEqualTo(new FormulaFault(UNREADABLE, 1, 1, "盗"));
        assertThat(faults("size('abc')")).extracting(FormulaFault::what).contains(UNKNOWN_NAME);
    }

    @Test
    void texts_lists_and_loops_are_no_part_of_a_formula() {
        for (String source : List.of(
                "'a' == 'b' ? 1 : 2",
                "true == false ? 1 : 2",
                "[1, 2] == [theft] ? 1 : 2",
                "{'a': theft} == {} ? 1 : 2",
                "[1, 2].exists(x, x > theft) ? 1 : 2",
                "theft.rate",
                "theft[0]",
                "5u",
                "null",
                "timestamp('2026-01-01T00:00:00Z') == theft ? 1 : 2",
                "theft +".repeat(600))) {
            assertThat(faults(source)).as(source).isNotEmpty();
        }
    }

    @Test
    void the_shape_is_seen_however_it_is_written() {
        for (String source : List.of(
                "theft / residents * 10000",
                "10000 * theft / residents",
                "theft * 10000 / residents",
                "theft / (residents / 10000)")) {
            assertThat(good(source).shape()).isEqualTo(new Shape(10_000, List.of("theft"), List.of("residents")));
        }
        assertThat(good("theft - cleared").shape()).isEqualTo(Shape.OTHER);
        assertThat(good("theft").shape().single()).isEqualTo("theft");
    }

    @Test
    void it_computes_what_the_language_s_own_runtime_computes() throws Exception {
        var random = new Random(20_261_124);
        var compiler = CelCompilerFactory.standardCelCompilerBuilder();
        MEASURES.forEach(m -> compiler.addVar(m, SimpleType.DOUBLE));
        var runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        for (int i = 0; i < 300; i++) {
            String source = number(random, 4);
            double[] at = {random.nextInt(9), random.nextInt(9), random.nextInt(9)};
            var theirs = runtime.createProgram(compiler.build().compile(source).getAst())
                    .eval(Map.of("theft", at[0], "cleared", at[1], "residents", at[2]));
            double ours = value(source, at);
            if (!Double.isNaN(ours)) {
                assertThat(ours).as(source).isEqualTo(theirs);
            }
        }
    }

    private static String number(Random random, int depth) {
        if (depth == 0) {
            return random.nextInt(4) == 0 ? random.nextInt(1, 9) + ".0" : MEASURES.get(random.nextInt(3));
        }
        String a = number(random, depth - 1);
        String b = number(random, depth - 1);
        return switch (random.nextInt(6)) {
            case 0 -> "(" + a + " - " + b + ")";
            case 1 -> a + " * " + b;
            case 2 -> "(" + a + " / " + b + ")";
            case 3 -> "(" + condition(random, a, b) + " ? " + a + " : " + b + ")";
            case 4 -> "-(" + a + ")";
            default -> "(" + a + " + " + b + ")";
        };
    }

    private static String condition(Random random, String a, String b) {
        String sign = List.of("<", "<=", ">", ">=", "==", "!=").get(random.nextInt(6));
        return switch (random.nextInt(4)) {
            case 0 -> "!(" + a + sign + b + ")";
            case 1 -> "(" + a + sign + b + " && " + b + " > 2.0)";
            case 2 -> "(" + a + sign + b + " || " + b + " > 2.0)";
            default -> a + sign + b;
        };
    }

    /** With numbers for theft, cleared and residents. */
    private static double value(String source, double... numbers) {
        Formula formula = good(source);
        return formula.at(formula.names().stream()
                .mapToDouble(n -> numbers[MEASURES.indexOf(n)])
                .toArray());
    }

    private static Formula good(String source) {
        return switch (Grammar.check(source, MEASURES)) {
            case Checked.Good good -> good.formula();
            case Checked.Faulty faulty -> throw new AssertionError(source + ": " + faulty.faults());
        };
    }

    private static List<FormulaFault> faults(String source) {
        return switch (Grammar.check(source, MEASURES)) {
            case Checked.Good good -> throw new AssertionError(good.formula().source() + " was taken");
            case Checked.Faulty faulty -> faulty.faults();
        };
    }
}
