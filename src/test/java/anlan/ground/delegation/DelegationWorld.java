package anlan.ground.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A street that Li leads, and Zhang, who works elsewhere. */
@Component
class DelegationWorld {

    private final Given given;
    private final Viewers viewers;
    private final Delegations delegations;
    private final OfficeClock clock;
    private final JdbcClient jdbc;

    DelegationWorld(Given given, Viewers viewers, Delegations delegations, OfficeClock clock, JdbcClient jdbc) {
        this.given = given;
        this.viewers = viewers;
        this.delegations = delegations;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    Street street(int port) {
        return new Street(port);
    }

    final class Street {

        final Given.World district = given.district();
        final long unit;
        final long police;
        final Viewer li;
        final Viewer zhang;
        final LocalDate today;
        private final int port;

        Street(int port) {
            this.port = port;
            district.coordinator("lin");
            unit = district.unit("qd", "桥东街道", "township", null, district.area());
            police = district.unit("gaj", "公安分局", "department", null);
            li = district.person("li", unit, "lead");
            zhang = district.person("zhang", police, "screener");
            today = district.inside(clock::today);
        }

        Browser browser(String name) {
            return new Browser(port).signIn(name + "." + district.code());
        }

        /** Lends the first post of the giver from today on. */
        void lent(String giver, String taker, LocalDate until) {
            var browser = browser(giver);
            var page = browser.get("/account/delegations").body();
            var post = page.replaceAll("(?s).*<select id=\"post\".*?<option value=\"([0-9]+)\".*", "$1");
            assertThat(browser.post("/account/delegations", form(Long.parseLong(post), taker, today, until))
                            .body())
                    .contains("已委托");
        }

        Map<String, String> form(long post, String taker, LocalDate since, LocalDate until) {
            return Map.of(
                    "post", String.valueOf(post),
                    "taker", taker + "." + district.code(),
                    "since", since.toString(),
                    "until", until.toString());
        }

        /** Li's own, for today, to one who was chosen beside what was typed. */
        Map<String, String> chosen(String typed, long chosen) {
            var form = new HashMap<>(form(li.posts().getFirst().id(), "", today, today));
            form.put("taker", typed);
            form.put("chosen", String.valueOf(chosen));
            return form;
        }

        long lending() {
            return district.inside(() -> delegations.of(zhang.who().id()))
                    .getFirst()
                    .id();
        }

        HttpResponse<String> acts(Browser browser) {
            browser.get("/account/delegations");
            return browser.post("/account/delegations/" + lending() + "/acting", Map.of());
        }

        Viewer acting() {
            return actingOn(today);
        }

        Viewer actingOn(LocalDate day) {
            var who = zhang.who().actingBy(lending());
            var found = new AtomicReference<Viewer>();
            OfficeClock.asIf(
                    day.atTime(12, 0).atZone(clock.getZone()).toInstant(),
                    () -> found.set(district.inside(() -> viewers.now(who)).orElseThrow()));
            return found.get();
        }

        void changed(String sql, Object... with) {
            district.inside(() -> jdbc.sql(sql).params(with).update());
        }

        String one(String sql, Object... with) {
            return district.inside(
                    () -> jdbc.sql(sql).params(with).query(String.class).single());
        }
    }
}
