package anlan.fact.party;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No list, search, file, answer to a machine or row holds who a party is; nothing is found by one. */
@AnlanTest
class PartyNowhereTest {

    private static final String NAME = "马得水甲乙";
    private static final String TELEPHONE = "0539-7654329";

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private Browser lin;
    private String problem;

    @BeforeEach
    void looked_at_once() {
        w = new ProblemWorld(given, jdbc, port);
        w.world.person("audit", w.world.commission(), "auditor");
        lin = w.as("lin");
        problem = w.found(w.as("zhou"), "滨河夜市消防通道占用");
        lin.get(problem + "/parties");
        lin.post(
                problem + "/parties",
                Map.of("name", NAME, "telephone", TELEPHONE, "role", "摊位经营者甲", "note", "白天在家甲", "why", "须当面送达"));
        lin.get(problem + "/parties");
        assertThat(lin.post(problem + "/parties/1/look", Map.of("words", "送达")).body())
                .contains(NAME);
    }

    @Test
    void the_ledger_its_counts_and_its_files_do_not_find_a_problem_by_its_party() {
        var search = "?q=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8);
        assertThat(lin.get("/problems?q=" + URLEncoder.encode("消防通道", StandardCharsets.UTF_8))
                        .body())
                .contains("滨河夜市消防通道占用");
        for (var page : List.of("/problems", "/problems/board", "/problems/ages")) {
            assertThat(lin.get(page + search).body()).as(page).doesNotContain("滨河夜市消防通道占用");
        }
    }

    @Test
    void no_page_or_file_holds_it_whoever_asks() {
        var id = problem.substring(problem.lastIndexOf('/') + 1);
        var read = new ArrayList<String>();
        for (var who : new String[] {"lin", "zhou", "head", "ding", "audit"}) {
            var browser = w.as(who);
            mapping.getHandlerMethods().forEach((info, handler) -> {
                var get = info.getMethodsCondition().getMethods().isEmpty()
                        || info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
                if (get && handler.getBeanType().getPackageName().startsWith("anlan")) {
                    for (var pattern : info.getPatternValues()) {
                        if (pattern.contains("stream") || pattern.contains("events") || pattern.contains("sign-out")) {
                            continue;
                        }
                        var path = pattern.replaceAll("\\{[^/}]*(\\{[^}]*\\})?[^/}]*\\}", id);
                        var body = new String(browser.fetch(path, Map.of()).body(), StandardCharsets.UTF_8);
                        if (body.contains(NAME) || body.contains(TELEPHONE) || body.contains("摊位经营者甲")) {
                            read.add(who + " " + path);
                        }
                    }
                }
            });
        }
        assertThat(read).isEmpty();
    }

    @Test
    void no_table_holds_it_in_plain_not_even_the_log() {
        for (var text : List.of(NAME, TELEPHONE, "摊位经营者甲", "白天在家甲")) {
            var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
            var held = w.world.inside(() -> jdbc.sql("""
                            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where n.nspname = 'public' and c.relkind in ('r', 'p') and has_table_privilege(c.oid, 'select') order by 1
                            """).query(String.class).list().stream()
                    .filter(table -> jdbc.sql("select exists (select from \"" + table
                                    + "\" t where position(:plain in t::text) > 0 or position(:hex in t::text) > 0)")
                            .param("plain", text)
                            .param("hex", hex)
                            .query(Boolean.class)
                            .single())
                    .toList());
            assertThat(held).as(text).isEmpty();
        }
    }

    /** Sealed twice, the same party is two different rows: nothing could be joined even by somebody at the database. */
    @Test
    void nothing_can_be_searched_or_joined_by_who_it_is() {
        var columns = w.world.inside(() -> jdbc.sql("""
                        select column_name from information_schema.columns where table_name = 'party_sealed' order by 1
                        """).query(String.class).list());
        assertThat(columns).containsExactly("district", "number", "problem", "sealed");
        var indexes = w.world.inside(() -> jdbc.sql("""
                        select indexdef from pg_indexes where tablename in ('party', 'party_sealed', 'party_look', 'party_deletion')
                        """).query(String.class).list());
        assertThat(indexes).hasSize(4).allMatch(i -> i.contains("UNIQUE") && !i.contains("sealed)"));
        lin.get(problem + "/parties");
        lin.post(
                problem + "/parties",
                Map.of("name", NAME, "telephone", TELEPHONE, "role", "摊位经营者甲", "note", "白天在家甲", "why", "须当面送达"));
        var sealed = w.world.inside(() ->
                jdbc.sql("select sealed from party_sealed").query(byte[].class).list());
        assertThat(sealed).hasSize(2);
        assertThat(sealed.getFirst()).isNotEqualTo(sealed.getLast());
    }
}
