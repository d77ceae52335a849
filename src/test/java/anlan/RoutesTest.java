package anlan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One person's requests and ids tried against every page and call from another place: nothing seen, nothing changed. */
@AnlanTest
class RoutesTest {

    /** Not understood, absent, of another kind, or refused: in none of them was anything done. */
    private static final Set<Integer> TURNED_AWAY = Set.of(400, 403, 404, 405, 406, 415, 422);

    private static final String NOBODY = "0";

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<Sample> samples;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

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
            if (route.api() ? status != 401 : status != 302 || !to.contains("/sign-in")) {
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
        var own = Set.of(anlan.ground.access.Right.OWN, anlan.ground.access.Right.AUDIT_SEE);
        var system = Caller.system(port, token(d, "audit"));
        var reader = Caller.system(port, token(d, "read"));
        var wrong = walk(r -> !r.open(), (route, complaints) -> {
            var right = route.right().orElseThrow();
            if (route.api()) {
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

    @Test
    void ids_of_another_district_are_not_found_and_nothing_changes() {
        var here = filled();
        var there = given.district();
        there.coordinator("wang");
        var ids = ids(here, there);
        assertThat(ids).isNotEmpty();
        var before = fingerprint(here);
        var person = Caller.person(port, "wang." + there.code());
        var system = Caller.system(port, token(there, "read", "import", "plan", "work", "audit", "admin"));
        var wrong = walk(r -> !r.open() && r.named(), (route, complaints) -> {
            for (var id : route.numbered() ? ids : codes(here)) {
                turnedAway(route.api() ? system : person, route, id, complaints);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(fingerprint(here)).isEqualTo(before);
    }

    @Test
    void whoever_only_looks_changes_nothing_by_any_route() {
        var here = filled();
        var unit = here.unit("elsewhere", "旁边的街道", "township", null);
        here.person("screener", unit, "screener");
        here.person("inspector", unit, "inspector");
        var callers = List.of(
                Caller.person(port, "screener." + here.code()), Caller.person(port, "inspector." + here.code()));
        var ids = ids(here, given.district());
        var before = fingerprint(here);
        var wrong = walk(r -> !r.open() && !r.api() && !r.method().equals("GET"), (route, complaints) -> {
            for (var caller : callers) {
                for (var id : route.named() ? ids : List.of(NOBODY)) {
                    var status = caller.send(route.method(), route.with(id), "").statusCode();
                    if (status >= 500) {
                        complaints.add(route + " with " + id + " answers " + status);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(fingerprint(here)).isEqualTo(before);
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

    private static void turnedAway(Caller caller, Routes.Route route, String id, List<String> complaints) {
        var answer = caller.send(route.method(), route.with(id), "");
        if (!TURNED_AWAY.contains(answer.statusCode())) {
            complaints.add(route + " with the foreign " + id + " answers " + answer.statusCode());
        }
    }

    private Given.World filled() {
        var here = given.district();
        here.coordinator("lin");
        samples.forEach(sample -> here.inside(() -> sample.fill(here)));
        return here;
    }

    /** Ids that the one district has and the other has not, in any table. */
    private List<String> ids(Given.World here, Given.World there) {
        var ids = new TreeSet<>(column(here, "id"));
        ids.removeAll(column(there, "id"));
        return ids.descendingSet().stream().map(String::valueOf).limit(12).toList();
    }

    private Set<Long> column(Given.World world, String name) {
        return world.inside(() -> {
            var values = new TreeSet<Long>();
            for (var table : tables("id")) {
                values.addAll(jdbc.sql("select %s from %s order by 1 desc limit 3".formatted(name, table))
                        .query(Long.class)
                        .list());
            }
            return values;
        });
    }

    private static List<String> codes(Given.World here) {
        return List.of(here.area(), here.code() + "001000", here.code() + "-foreign");
    }

    /** Of every row of the district in every table, except the trail, which grows by being looked at. */
    private Map<String, String> fingerprint(Given.World world) {
        return world.inside(() -> {
            var prints = new TreeMap<String, String>();
            for (var table : tables("district")) {
                if (!table.startsWith("audit_") && !Set.of("device", "account").contains(table)) {
                    prints.put(
                            table,
                            String.valueOf(jdbc.sql(
                                            "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from %s t"
                                                    .formatted(table))
                                    .query(String.class)
                                    .single()));
                }
            }
            return prints;
        });
    }

    /** Tables with the column that the application may read. */
    private List<String> tables(String column) {
        return jdbc.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attname = :column and not a.attisdropped
                        where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity
                          and has_table_privilege(c.oid, 'select')
                          and (:column <> 'id' or a.atttypid in ('int8'::regtype, 'int4'::regtype))
                        order by 1
                        """).param("column", column).query(String.class).list();
    }

    private String token(Given.World world, String... scopes) {
        var text = "anl_" + world.code() + "_" + "x".repeat(20) + "%023d".formatted(System.nanoTime());
        var unit = world.commission();
        world.inside(() -> jdbc.sql("""
                        insert into token (unit, name, hash, scopes, expires_at)
                        values (:unit, 'walk', :hash, :scopes, now() + interval '1 day')
                        """)
                .param("unit", unit)
                .param("hash", sha256(text))
                .param("scopes", scopes)
                .update());
        return text;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
