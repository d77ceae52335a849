package anlan;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.device.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and call is closed to strangers and to whoever lacks its right. */
@AnlanTest
class RoutesTest {

    private static final String NOBODY = "0";

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Pass pass;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Phone phones;

    @LocalServerPort
    private int port;

    private List<Routes.Route> routes = List.of();

    @BeforeEach
    void draw() {
        routes = Routes.all(mapping);
        assertThat(routes).hasSizeGreaterThan(20);
    }

    @Test
    void every_route_is_open_or_names_its_right() {
        assertThat(routes.stream().filter(r -> !r.open() && r.right().isEmpty()))
                .isEmpty();
    }

    @Test
    void a_stranger_is_sent_to_sign_in_and_a_system_without_token_gets_401() {
        var stranger = Caller.stranger(port);
        var wrong = walk(r -> !r.open(), (route, complaints) -> {
            var answer = stranger.send(route.method(), route.with(NOBODY), "");
            var status = answer.statusCode();
            var to = answer.headers().firstValue("Location").orElse("");
            if (route.api() || route.phone() ? status != 401 : status != 302 || !to.contains("/sign-in")) {
                complaints.add(route + " answers a stranger " + status + " " + to);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoever_lacks_the_right_gets_403() {
        var d = given.district();
        d.person("former", d.commission(), "coordinator");
        d.inside(() -> jdbc.sql("update post set until = since").update());
        d.person("auditor", d.commission(), "auditor");
        var without = Caller.person(port, "former." + d.code());
        var auditor = Caller.person(port, "auditor." + d.code());
        var phone = Caller.phone(port, d.inside(() -> phones.of(d.person("phone-auditor", d.commission(), "auditor"))));
        var own = Set.of(anlan.ground.access.Right.OWN, anlan.ground.access.Right.AUDIT_SEE);
        var system = Caller.system(port, pass.of(d, "zfw", "audit"));
        var reader = Caller.system(port, pass.of(d, "zfw", "read"));
        var wrong = walk(r -> !r.open(), (route, complaints) -> {
            var right = route.right().orElseThrow();
            if (route.phone()) {
                expect403(phone, route, complaints);
            } else if (route.api()) {
                var caller = right == anlan.ground.access.Right.AUDIT_SEE ? reader : system;
                expect403(caller, route, complaints);
            } else {
                expect403(without, route, complaints);
                if (!own.contains(right)) {
                    expect403(auditor, route, complaints);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private interface Look {
        void at(Routes.Route route, List<String> complaints);
    }

    private List<String> walk(Predicate<Routes.Route> which, Look look) {
        var complaints = new ArrayList<String>();
        routes.stream().filter(which).forEach(route -> look.at(route, complaints));
        return complaints;
    }

    private static void expect403(Caller caller, Routes.Route route, List<String> complaints) {
        var status = caller.send(route.method(), route.with(NOBODY), "").statusCode();
        if (status != 403) {
            complaints.add(route + " answers " + status + " to one without its right");
        }
    }
}
