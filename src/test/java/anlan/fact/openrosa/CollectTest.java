package anlan.fact.openrosa;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.ground.intake.Photos;
import anlan.ground.job.Job;
import anlan.ground.store.District;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.StringData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** ODK Collect's way with a sweep, with ODK's own engine reading and filling the form. */
@AnlanTest
class CollectTest extends Collecting {

    @Autowired
    private List<Job> jobs;

    private void clean() throws Exception {
        var job = jobs.stream()
                .filter(j -> j.name().equals("submission.clean"))
                .findFirst()
                .orElseThrow();
        District.in(w.world.code(), job::run);
    }

    @Test
    void a_form_is_listed_read_by_odks_engine_filled_and_sent_and_arrives_with_its_photo() throws Exception {
        assertThat(collect.head().statusCode()).isEqualTo(204);
        assertThat(collect.head()
                        .headers()
                        .firstValueAsLong("X-OpenRosa-Accept-Content-Length")
                        .orElse(0))
                .isGreaterThan(10_000_000);
        var filling = found();
        var xml = filling.done();
        assertThat(filling.asked)
                .containsSubsequence("block", "result", "q1", "q2", "q4", "category", "photo")
                .doesNotContain("q3", "why");
        var photo = Photos.fromPhone(1600, 1200, 6);
        // What is too much for one request comes in several; until then nothing counts.
        assertThat(collect.submit(xml, Map.of()).statusCode()).isEqualTo(202);
        assertThat(w.count("select count(*) from sweep_visit")).isZero();
        var answer = collect.submit(xml, Map.of("1772433000000.jpg", photo));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("http://openrosa.org/http/response").contains("登记问题 1 件");
        clean();
        assertThat(w.count("select count(*) from problem_evidence")).isEqualTo(1);
        assertThat(w.count("select count(*) from attachment where removed @> array['place']"))
                .isEqualTo(1);
        var lin = w.as("lin");
        assertThat(lin.get(path).body()).contains("发现问题 1 件");
        assertThat(lin.get("/problems").body()).contains("疏散通道被占");
        assertThat(w.count("select count(*) from submission_edition where way = 'openrosa' and sheet = " + sheet))
                .isEqualTo(1);
    }

    @Test
    void the_same_form_sent_twenty_times_at_once_counts_once() throws Exception {
        var xml = filling()
                .answer("result", pick("clear"))
                .answer("q1", pick("o2"))
                .answer("q3", new StringData("仓库"))
                .done();
        var said = new TreeSet<String>();
        try (var many = Executors.newFixedThreadPool(20)) {
            Callable<String> once = () -> {
                var answer = collect.submit(xml, Map.of());
                return answer.statusCode() + answer.body();
            };
            for (var answer :
                    many.invokeAll(Stream.generate(() -> once).limit(20).toList())) {
                said.add(answer.get());
            }
        }
        assertThat(said).hasSize(1);
        assertThat(said.first()).startsWith("201");
        assertThat(w.count("select count(*) from sweep_visit")).isEqualTo(1);
    }

    @Test
    void an_older_version_is_taken_until_it_is_withdrawn_and_then_kept_for_somebody_to_decide() throws Exception {
        var old = filling()
                .answer("result", pick("clear"))
                .answer("q1", pick("o1"))
                .answer("q2", new IntegerData(3))
                .done();
        var late = filling()
                .answer("block", pick(w.cut() + "-2"))
                .answer("result", pick("clear"))
                .answer("q1", pick("o1"))
                .answer("q2", new IntegerData(3))
                .done();
        var before = Collect.named(collect.get("/formList").body(), "version");
        assertThat(w.world.inside(() -> published.again(sheet, w.lin))).isEqualTo(2);
        assertThat(Collect.named(collect.get("/formList").body(), "version"))
                .startsWith("2-")
                .isNotEqualTo(before);
        assertThat(collect.submit(old, Map.of()).body()).contains("已收到并计入");
        w.world.inside(() -> {
            published.withdraw(sheet, 1, w.lin);
            return true;
        });
        var held = collect.submit(late, Map.of());
        assertThat(held.statusCode()).isEqualTo(201);
        assertThat(held.body()).contains("待负责人确认");
        assertThat(w.count("select count(*) from submission_hold")).isEqualTo(1);
        assertThat(w.as("lin").get(path).body()).contains("等待核定");
    }
}
