package anlan.promise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Plans;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two names under an approval are two people, whoever stands in for whom. */
@AnlanTest
class StandInApprovalTest {

    private static final String OWN = "这份修改稿由您起草或送审，须由另一人审批";

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private RevisionWorld revisions;

    @Autowired
    private Plans plans;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World world;
    private long id;
    private long lent;
    private Browser lin;
    private Browser chen;
    private Browser ma;

    @BeforeEach
    void chen_stands_in_for_lin_and_ma_heads_the_commission() {
        clock.choose(LocalDate.of(2025, 9, 1));
        world = given.district();
        plan.areas(world);
        var giver = world.coordinator("lin");
        id = plan.started(world, giver);
        lent = lent(giver, world.coordinator("chen"));
        world.person("ma", world.commission(), "lead");
        lin = new Browser(port).signIn("lin." + world.code());
        chen = new Browser(port).signIn("chen." + world.code());
        ma = new Browser(port).signIn("ma." + world.code());
    }

    @AfterEach
    void today_is_today_again() {
        clock.choose(null);
    }

    @Test
    void what_the_giver_asked_for_is_not_approved_by_whoever_stands_in_for_them() {
        var path = submitted(lin);
        assertThat(chen.get("/").body()).contains("审批“重点地区整治”的方案");
        begins();
        assertThat(chen.get("/").body()).doesNotContain("审批“重点地区整治”的方案");
        refused(chen, path);
        ends();
        approved(ma, path);
    }

    @Test
    void what_they_wrote_themselves_is_not_approved_in_anothers_name() {
        var path = submitted(chen);
        refused(chen, path);
        begins();
        refused(chen, path);
        ends();
        approved(ma, path);
    }

    @Test
    void what_they_wrote_in_anothers_name_is_not_approved_by_them_in_either() {
        begins();
        var path = submitted(chen);
        refused(chen, path);
        ends();
        refused(chen, path);
        approved(lin, path);
        assertThat(lin.get(path).body()).contains("chen 代 lin");
    }

    @Test
    void what_neither_of_them_touched_is_approved_in_the_givers_name_and_says_so() {
        world.coordinator("wang");
        var path = submitted(new Browser(port).signIn("wang." + world.code()));
        begins();
        approved(chen, path);
        assertThat(lin.get("/plan/" + id + "/history").body()).contains("chen 代 lin");
    }

    private String submitted(Browser who) {
        return revisions.submitted(who, world, id, "p.acceptance.to", "2027-01-31", "why", "验收顺延");
    }

    private void refused(Browser who, String path) {
        assertThat(who.get(path).body()).doesNotContain("/approval\"");
        for (var decision : new String[] {"/approval", "/return"}) {
            var answer = who.post(path + decision, Map.of("why", "顺延过长"));
            assertThat(answer.statusCode()).as(decision).isEqualTo(422);
            assertThat(answer.body()).contains(OWN);
        }
        assertThat(version()).isEqualTo(1);
    }

    private void approved(Browser who, String path) {
        who.get(path);
        assertThat(who.post(path + "/approval", Map.of()).body()).contains("已批准");
        assertThat(version()).isEqualTo(2);
    }

    private int version() {
        return world.inside(() -> plans.find(id).orElseThrow()).version();
    }

    private void begins() {
        chen.get("/account/delegations");
        chen.post("/account/delegations/" + lent + "/acting", Map.of());
    }

    private void ends() {
        chen.get("/account/delegations");
        chen.post("/account/acting/ending", Map.of());
    }

    private long lent(Viewer giver, Viewer taker) {
        return world.inside(() -> jdbc.sql("""
                        insert into delegation (post, giver, taker, since, until)
                        values (:post, :giver, :taker, date '2025-08-01', date '2025-10-01') returning id
                        """)
                .param("post", giver.posts().getFirst().id())
                .param("giver", giver.who().id())
                .param("taker", taker.who().id())
                .query(Long.class)
                .single());
    }
}
