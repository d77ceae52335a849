package anlan.fact.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Answers held against a sheet, without a server. */
class CheckTest {

    private static final Wording ANY = Wording.of("题");
    private static final List<Question.Option> YES_NO =
            List.of(new Question.Option("o1", Wording.of("是")), new Question.Option("o2", Wording.of("否")));

    private static Skip when(String key, Skip.Test test, String value) {
        return new Skip(false, List.of(new Skip.Rule(key, test, value)));
    }

    private static final Sheet SHEET = new Sheet(
            7,
            1,
            "表",
            List.of(
                    new Question.One("q1", ANY, Wording.NONE, true, Skip.ALWAYS, YES_NO),
                    new Question.Group(
                            "q2",
                            ANY,
                            Wording.NONE,
                            false,
                            when("q1", Skip.Test.IS, "o1"),
                            List.of(
                                    new Question.Whole("q3", ANY, Wording.NONE, true, Skip.ALWAYS, 1L, 30L),
                                    new Question.Text(
                                            "q4", ANY, Wording.NONE, true, when("q3", Skip.Test.ABOVE, "10"), 5, ""))),
                    new Question.Text("q5", ANY, Wording.NONE, false, Skip.ALWAYS, 20, "[A-Z]{2}[0-9]+"),
                    new Question.Spot("q6", ANY, Wording.NONE, false, Skip.ALWAYS)));

    private static Checked check(Map<String, Object> answers) {
        return SHEET.check(Answers.of(answers));
    }

    private static String fault(Checked checked, String key) {
        var fault = checked.faults().get(key);
        return fault == null ? "" : fault.code();
    }

    @Test
    void what_is_not_shown_need_not_be_answered_and_what_was_answered_there_is_dropped_and_said() {
        var no = check(Map.of("q1", "o2", "q3", 12, "q4", "x", "q9", "?"));
        assertThat(no.fit()).isTrue();
        assertThat(no.kept().byKey()).containsOnlyKeys("q1");
        assertThat(no.dropped()).containsExactlyInAnyOrder("q3", "q4", "q9");
        var yes = check(Map.of("q1", "o1", "q3", "012", "q4", "x"));
        assertThat(yes.fit()).isTrue();
        assertThat(yes.kept().of("q3")).containsExactly("12");
        assertThat(fault(check(Map.of("q1", "o1", "q3", 12)), "q4")).isEqualTo("answer-missing");
        assertThat(check(Map.of("q1", "o1", "q3", 10)).fit()).isTrue();
    }

    @Test
    void limits_hold() {
        assertThat(fault(check(Map.of("q1", "o9")), "q1")).isEqualTo("answer-unknown");
        assertThat(fault(check(Map.of("q1", List.of("o1", "o2"))), "q1")).isEqualTo("answer-several");
        assertThat(fault(check(Map.of("q1", "o1", "q3", 31)), "q3")).isEqualTo("answer-high");
        assertThat(fault(check(Map.of("q1", "o1", "q3", 0)), "q3")).isEqualTo("answer-low");
        assertThat(fault(check(Map.of("q1", "o1", "q3", "4.5")), "q3")).isEqualTo("answer-no-whole");
        assertThat(fault(check(Map.of("q1", "o1", "q3", 11, "q4", "      ")), "q4"))
                .isEqualTo("answer-missing");
        assertThat(fault(check(Map.of("q1", "o1", "q3", 11, "q4", "123456")), "q4"))
                .isEqualTo("answer-long");
        assertThat(fault(check(Map.of("q1", "o2", "q5", "ab1")), "q5")).isEqualTo("answer-pattern");
        assertThat(check(Map.of("q1", "o2", "q5", "AB12")).fit()).isTrue();
    }

    @Test
    void a_number_that_says_who_somebody_is_cannot_stand_in_an_answer() {
        assertThat(fault(check(Map.of("q1", "o2", "q5", "11010519491231002X")), "q5"))
                .isEqualTo("answer-of-person");
        assertThat(fault(check(Map.of("q1", "o2", "q5", "电话13800138000找他")), "q5"))
                .isEqualTo("answer-of-person");
    }

    @Test
    void a_place_is_kept_to_a_metre_and_without_its_height() {
        assertThat(check(Map.of("q1", "o2", "q6", "30.274151234 120.155071234 12.5 4.0"))
                        .kept()
                        .of("q6"))
                .containsExactly("30.27415 120.15507");
        assertThat(check(Map.of("q1", "o2", "q6", Map.of("lon", 120.155071234, "lat", 30.274151234)))
                        .kept()
                        .of("q6"))
                .containsExactly("30.27415 120.15507");
        assertThat(fault(check(Map.of("q1", "o2", "q6", "here")), "q6")).isEqualTo("answer-no-spot");
    }

    @Test
    void a_pattern_that_would_take_years_is_given_up() {
        assertThat(Patience.matches("(a+)+b", "a".repeat(60))).isFalse();
        assertThat(Patience.matches("(a|aa)+", "a".repeat(20_000))).isFalse();
    }

    @Test
    void a_sheet_goes_to_a_phone_and_comes_back_as_it_was() {
        var json = JsonMapper.builder().build();
        var text = json.writeValueAsString(SHEET);
        assertThat(json.readValue(text, Sheet.class)).isEqualTo(SHEET);
        assertThat(text).contains("\"type\":\"whole\"").doesNotContain("kind").doesNotContain("empty");
    }
}
