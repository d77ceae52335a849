package anlan.fact.answer;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.fact.sheet.PublishedSheet;
import anlan.fact.sheet.Question;
import anlan.fact.sheet.Skip;
import anlan.fact.sheet.Wording;
import anlan.fact.submission.Sent;
import anlan.fact.submission.Submissions;
import anlan.fact.sweep.SweepWorld;
import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was answered is read block by block, and taken out with a column for each question. */
@AnlanTest
class AnswersTest {

    private static final Wording NONE = new Wording("", "");

    @Autowired
    private Given given;

    @Autowired
    private PublishedSheet published;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Viewers viewers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private SweepWorld w;
    private long sheet;
    private String path = "";

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 3, 2));
        w = new SweepWorld(given, jdbc, port);
        var yesNo = List.of(
                new Question.Option("o1", new Wording("有", "Yes")), new Question.Option("o2", new Wording("无", "No")));
        var onlyYes = new Skip(false, List.of(new Skip.Rule("q1", Skip.Test.IS, "o1")));
        List<Question> questions = List.of(
                new Question.One("q1", Wording.of("有无住人"), NONE, true, Skip.ALWAYS, yesNo),
                new Question.Whole("q2", Wording.of("住了几人"), NONE, true, onlyYes, 1L, 500L),
                new Question.Text("q3", Wording.of("备注"), NONE, false, Skip.ALWAYS, 40, ""));
        sheet = w.world.inside(() -> published.make("出租房屋排查表", questions, w.lin));
        path = w.underWay(String.valueOf(sheet), w.zhou);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private String send(int cell, Map<String, Object> answers) {
        var id = UUID.randomUUID();
        var sweep = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        var sent = new Sent(
                id,
                id,
                null,
                sweep,
                w.cut(),
                cell,
                sheet,
                1,
                null,
                null,
                null,
                Sent.Result.CLEAR,
                null,
                0,
                answers,
                List.of(),
                List.of(),
                null,
                "phone");
        return w.world.inside(() -> {
            var zhou = viewers.now(new SignedIn(SignedIn.Kind.PERSON, w.world.code(), w.zhou))
                    .orElseThrow();
            return Scope.as(zhou, "test", () -> submissions.take(sent, zhou).toString());
        });
    }

    @Test
    void what_was_answered_is_read_block_by_block_and_taken_out() {
        assertThat(send(1, Map.of("q1", "o1", "q2", 12, "q3", "=1+1"))).startsWith("Taken");
        assertThat(send(2, Map.of("q1", "o2", "q2", 3))).startsWith("Taken");
        assertThat(send(3, Map.of("q1", "o1"))).startsWith("Held").contains("住了几人");

        var lin = w.as("lin");
        assertThat(lin.get(path).body()).contains("出租房屋排查表 第 1 版").contains("已填报 2 份");
        var page = lin.get(path + "/answers").body();
        assertThat(page).contains("第 1 格").contains("住了几人").contains("12").contains("第 2 格");
        // An answer to a question that is not shown is not kept.
        assertThat(page.split("住了几人", -1)).hasSize(2);
        var csv = lin.get(path + "/answers.csv").body();
        assertThat(csv).contains("有无住人").contains("备注").contains("'=1+1").contains("12");
        assertThat(lin.fetch(path + "/answers.xlsx", Map.of()).statusCode()).isEqualTo(200);
        assertThat(lin.get(path + "/answers?skip=1").body())
                .contains("/answers\">较近的", "第 1 格")
                .doesNotContain("第 2 格", "较早的");
        assertThat(w.as("wu").get(path + "/answers").statusCode()).isIn(403, 404);
    }
}
