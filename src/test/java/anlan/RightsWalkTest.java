package anlan;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Ten people on two days, between which much changes: what the page of rights says of each is what every route answers them. */
@AnlanTest
class RightsWalkTest {

    private static final String NOBODY = "0";
    private static final Pattern LINE = Pattern.compile(
            "(?s)<tr>\\s*<td><a href=\"/people/[0-9]+\">[^<]*</a><br><span class=\"small quiet\">([^<]+)\\.[0-9]+</span></td>"
                    + "\\s*<td><span>([^<]+)</span>.*?<td[^>]*>([^<]*)</td>");

    /** @param walker who asks for pages */
    private record Seat(String name, Viewer viewer, Caller walker) {}

    @Autowired
    private Given given;

    @Autowired
    private Viewers viewers;

    @Autowired
    private OfficeClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private Given.World d;
    private long west;
    private long office;
    private LocalDate today = LocalDate.EPOCH;
    private LocalDate yesterday = LocalDate.EPOCH;

    @BeforeEach
    void ten_people_of_a_commission_two_streets_and_a_section() {
        today = clock.today();
        yesterday = today.minusDays(1);
        d = given.district();
        var east = d.unit("qd", "桥东街道", "township", null, d.code() + "001000");
        west = d.unit("xc", "西城街道", "township", null, d.code() + "002000");
        office = d.unit("qd-pa", "综治办", "section", east);
        sits("lin", d.commission(), "coordinator");
        sits("yu", d.commission(), "steward");
        sits("he", d.commission(), "inspector");
        sits("liao", d.commission(), "assessor");
        sits("xu", d.commission(), "discipline");
        sits("shen", d.commission(), "auditor");
        sits("ma", east, "lead");
        sits("zhou", office, "handler");
        sits("cai", east, "screener");
        sits("zhang", west, "screener");
        assertThat(seats).hasSize(10);
    }

    @AfterEach
    void today_is_today_again() {
        clock.choose(null);
    }

    @Test
    void the_page_says_of_each_of_ten_people_on_two_days_what_every_route_answers_them() {
        clock.choose(yesterday);
        var first = new LinkedHashMap<String, Set<Right>>();
        seats.forEach((name, seat) -> first.put(name, walked(seat)));
        assertThat(reach("zhou")).containsExactly(d.code() + "001000");

        clock.choose(null);
        much_changes();
        var second = new LinkedHashMap<String, Set<Right>>();
        seats.forEach((name, seat) -> second.put(name, walked(seat)));
        second.put("zhang for ma", walked_for_ma());

        assertThat(complaints).isEmpty();
        assertThat(said(yesterday)).isEqualTo(held(first));
        assertThat(said(today)).isEqualTo(held(second));
        assertThat(second.get("cai")).isEmpty();
        assertThat(second.get("zhou")).contains(Right.DATA_IMPORT).isNotEqualTo(first.get("zhou"));
        assertThat(second.get("zhang for ma")).isEqualTo(first.get("ma")).isNotEqualTo(second.get("zhang"));
        assertThat(reach("zhou")).containsExactly(d.code() + "002000");
        assertThat(where(yesterday, "zhou")).contains(d.code() + "001000");
        assertThat(where(today, "zhou")).contains(d.code() + "002000");
    }

    /** A left person, a changed role, a moved unit, a delegation. */
    private void much_changes() {
        var lin = new Browser(port).signIn("lin." + d.code());
        var zhou = "/people/" + id("zhou");
        lin.get(zhou);
        lin.post(
                zhou + "/posts/" + seats.get("zhou").viewer().posts().getFirst().id() + "/ending", Map.of());
        var steward = Map.of("unit", "" + office, "role", "steward", "since", today.toString());
        assertThat(lin.post(zhou + "/posts", steward).body()).contains("已保存");
        assertThat(lin.post("/people/" + id("cai") + "/leaving", Map.of()).body())
                .contains("离开");
        var moved = Map.of(
                "code", "qd-pa", "name", "综治办", "kind", "section", "version", "1", "parent", String.valueOf(west));
        assertThat(lin.post("/units/" + office, moved).body()).contains("已保存");
        var ma = new Browser(port).signIn("ma." + d.code());
        ma.get("/account/delegations");
        var lent = Map.of(
                "post",
                "" + seats.get("ma").viewer().posts().getFirst().id(),
                "taker",
                "zhang." + d.code(),
                "since",
                today.toString(),
                "until",
                today.plusDays(3).toString());
        assertThat(ma.post("/account/delegations", lent).body()).contains("已委托");
    }

    private void sits(String name, long unit, String role) {
        var viewer = d.person(name, unit, role);
        seats.put(name, new Seat(name, viewer, Caller.person(port, name + "." + d.code())));
    }

    private long id(String name) {
        return seats.get(name).viewer().who().id();
    }

    private List<String> reach(String name) {
        return d.inside(() -> viewers.now(seats.get(name).viewer().who()))
                .orElseThrow()
                .posts()
                .getFirst()
                .areas();
    }

    private Set<Right> walked_for_ma() {
        var zhang = Caller.person(port, "zhang." + d.code());
        var page = zhang.send("GET", "/account/delegations", "").body();
        var act = Pattern.compile("/account/delegations/[0-9]+/acting").matcher(page);
        assertThat(act.find()).isTrue();
        assertThat(zhang.send("POST", act.group(), "").statusCode()).isEqualTo(303);
        zhang.remember();
        return walked(new Seat("zhang for ma", seats.get("zhang").viewer(), zhang));
    }

    /** The rights whose every route lets them pass; a right that lets pass here and not there is a complaint. */
    private Set<Right> walked(Seat seat) {
        var open = new HashSet<Right>();
        var shut = new HashSet<Right>();
        for (var route : Routes.all(mapping)) {
            if (!route.open()
                    && !route.api()
                    && !route.phone()
                    && !route.pattern().equals("/account/acting/ending")) {
                var answer = seat.walker().send(route.method(), route.with(NOBODY), "");
                var to = answer.headers().firstValue("Location").orElse("");
                var passes = answer.statusCode() != 403 && !to.contains("/sign-in");
                (passes ? open : shut).add(route.right().orElseThrow());
                if (answer.statusCode() >= 500) {
                    complaints.add(route + " answers " + seat.name() + " " + answer.statusCode());
                }
            }
        }
        open.stream().filter(shut::contains).forEach(r -> complaints.add(seat.name() + " has half of " + r));
        return open;
    }

    /** All that pages ask for; systems alone ask for the rest. */
    private Set<Right> walkable() {
        var rights = EnumSet.noneOf(Right.class);
        Routes.all(mapping).stream()
                .filter(r -> !r.open() && !r.api() && !r.phone())
                .forEach(r -> rights.addAll(r.right().stream().toList()));
        assertThat(rights).hasSizeGreaterThan(25);
        return rights;
    }

    /** By right, those who were let pass. */
    private Map<Right, Set<String>> held(Map<String, Set<Right>> walked) {
        var held = new LinkedHashMap<Right, Set<String>>();
        for (var right : walkable()) {
            held.put(right, new HashSet<>());
        }
        walked.forEach((name, rights) -> rights.forEach(r -> held.get(r).add(name)));
        return held;
    }

    /** By right, those whom the page names. */
    private Map<Right, Set<String>> said(LocalDate day) {
        var lin = new Browser(port).signIn("lin." + d.code());
        var said = new LinkedHashMap<Right, Set<String>>();
        for (var right : walkable()) {
            var page = lin.get("/rights?right=" + right + "&day=" + day).body();
            said.put(right, new HashSet<>());
            LINE.matcher(page)
                    .results()
                    .forEach(line -> said.get(right)
                            .add(line.group(2).startsWith("代 ma") ? line.group(1) + " for ma" : line.group(1)));
        }
        return said;
    }

    private String where(LocalDate day, String name) {
        var page = new Browser(port)
                .signIn("lin." + d.code())
                .get("/rights?q=" + name + ".&day=" + day)
                .body();
        var line = LINE.matcher(page);
        assertThat(line.find()).isTrue();
        return line.group(3);
    }
}
