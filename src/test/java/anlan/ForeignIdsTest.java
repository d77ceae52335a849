package anlan;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.device.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One person's requests and ids tried against every page and call from another district and another unit: nothing seen, nothing changed. */
@AnlanTest
class ForeignIdsTest {

    /** Not understood, absent, of another kind, or refused: in none of them was anything done. */
    private static final Set<Integer> TURNED_AWAY = Set.of(400, 403, 404, 405, 406, 409, 412, 415, 422, 428);

    private static final String[] EVERY_SCOPE = {"read", "import", "plan", "work", "audit", "admin"};

    @Autowired
    private Given given;

    @Autowired
    private Filled filled;

    @Autowired
    private Fingerprint fingerprint;

    @Autowired
    private Pass pass;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Phone phones;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private List<Routes.Route> routes = List.of();
    private Filled.Whole here;
    private String token = "";
    private Map<String, String> before = Map.of();
    private Caller farPhone;

    @BeforeEach
    void a_district_with_something_of_every_room() {
        routes = Routes.all(mapping).stream().filter(r -> !r.open()).toList();
        here = filled.district();
        token = pass.of(here.world(), "far", EVERY_SCOPE);
        farPhone = Caller.phone(port, far());
        before = fingerprint.of(here.world());
    }

    @Test
    void every_room_whose_routes_name_things_gives_some_to_be_tried() {
        for (var route : routes) {
            if (route.named()) {
                assertThat(here.kept()).as(route + " has no sample").containsKey(route.room());
            }
        }
    }

    @Test
    void what_another_district_keeps_is_not_found_and_does_not_change() {
        var there = given.district();
        var wang = there.coordinator("wang");
        var phone = Caller.phone(port, there.inside(() -> phones.of(wang)));
        var person = Caller.person(port, "wang." + there.code());
        var system = Caller.system(port, pass.of(there, "zfw", EVERY_SCOPE));
        for (var route : routes) {
            if (route.named()) {
                var names = here.kept().get(route.room()).names();
                var caller = route.phone() ? phone : route.api() ? system : person;
                route.filled(names).forEach(path -> turnedAway(caller, route.method(), path));
            }
        }
        nothing_was_seen_or_changed();
    }

    @Test
    void what_a_unit_keeps_is_hidden_from_another_unit_and_does_not_change() {
        var callers = List.of("lead", "handler", "screener", "steward", "inspector", "auditor").stream()
                .map(role ->
                        Caller.person(port, "far-" + role + "." + here.world().code()))
                .toList();
        var system = Caller.system(port, token);
        var hidden = here.kept().values().stream()
                .flatMap(kept -> kept.hidden().stream())
                .toList();
        for (var route : routes) {
            var kept = here.kept().getOrDefault(route.room(), new Sample.Kept(Map.of(), List.of(), List.of(), false));
            for (var caller : route.phone() ? List.of(farPhone) : route.api() ? List.of(system) : callers) {
                for (var path : route.filled(kept.names())) {
                    if (route.named() && kept.ofUnit()) {
                        turnedAway(caller, route.method(), path);
                    } else if (route.method().equals("GET")) {
                        reads(caller, path, hidden);
                    }
                }
            }
        }
        nothing_was_seen_or_changed();
    }

    @Test
    void what_belongs_to_a_township_cannot_be_asked_for_from_another() {
        var person = Caller.person(port, "far-steward." + here.world().code());
        var system = Caller.system(port, token);
        for (var kept : here.kept().values()) {
            kept.closed().forEach(path -> turnedAway(path.startsWith("/api/") ? system : person, "GET", path));
        }
        nothing_was_seen_or_changed();
    }

    @Test
    void whoever_only_looks_changes_nothing_by_any_route() {
        for (var role : List.of("screener", "inspector")) {
            var caller = Caller.person(port, "far-" + role + "." + here.world().code());
            for (var route : routes) {
                if (!route.api() && !route.phone() && !route.method().equals("GET")) {
                    var kept = here.kept().get(route.room());
                    for (var path : route.filled(kept == null ? Map.of() : kept.names())) {
                        if (caller.send(route.method(), path, "").statusCode() >= 500) {
                            complaints.add(route.method() + " " + path + " breaks");
                        }
                    }
                }
            }
        }
        nothing_was_seen_or_changed();
    }

    /** What the phone of somebody of the far township shows. */
    private String far() {
        return here.world()
                .inside(() -> phones.of(here.world()
                        .person(
                                "far-phone",
                                jdbc.sql("select id from unit where code = 'far'")
                                        .query(Long.class)
                                        .single(),
                                "screener")));
    }

    private void turnedAway(Caller caller, String method, String path) {
        var status = caller.send(method, path, "").statusCode();
        if (!TURNED_AWAY.contains(status)) {
            complaints.add(method + " " + path + " answers " + status);
        }
    }

    private void reads(Caller caller, String path, List<String> hidden) {
        var answer = caller.send("GET", path, "");
        if (answer.statusCode() >= 500) {
            complaints.add(path + " breaks");
        }
        hidden.stream().filter(answer.body()::contains).forEach(text -> complaints.add(path + " shows " + text));
    }

    private void nothing_was_seen_or_changed() {
        assertThat(complaints).isEmpty();
        assertThat(fingerprint.of(here.world())).isEqualTo(before);
    }
}
