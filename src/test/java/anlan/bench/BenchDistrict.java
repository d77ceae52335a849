package anlan.bench;

import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.store.District;
import anlan.ground.store.Districts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A district of three hundred areas with one data steward: itself, nine townships, and villages. */
record BenchDistrict(String code, List<String> villages, Viewer steward) {

    private static final int TOWNSHIPS = 9;
    private static final int AREAS = 300;

    static BenchDistrict found(ConfigurableApplicationContext app, String code) {
        var jdbc = app.getBean(JdbcClient.class);
        var once = app.getBean(TransactionTemplate.class);
        app.getBean(Districts.class).found(code, "bench");
        return District.in(code, () -> {
            var villages = Objects.requireNonNull(once.execute(s -> areas(jdbc, code)));
            var person = Objects.requireNonNull(once.execute(s -> steward(jdbc, code)));
            var viewer = once.execute(s -> app.getBean(Viewers.class)
                    .now(new SignedIn(SignedIn.Kind.PERSON, code, person))
                    .orElseThrow());
            return new BenchDistrict(code, villages, Objects.requireNonNull(viewer));
        });
    }

    private static List<String> areas(JdbcClient jdbc, String code) {
        var villages = new ArrayList<String>();
        area(jdbc, code + "000000", "district", null);
        for (var t = 1; t <= TOWNSHIPS; t++) {
            area(jdbc, code + "%03d000".formatted(t), "township", code + "000000");
        }
        for (var v = 0; v < AREAS - TOWNSHIPS - 1; v++) {
            var town = code + "%03d".formatted(v % TOWNSHIPS + 1);
            var village = town + "%03d".formatted(v / TOWNSHIPS + 1);
            area(jdbc, village, "village", town + "000");
            villages.add(village);
        }
        return villages;
    }

    private static void area(
            JdbcClient jdbc, String code, String level, @org.jspecify.annotations.Nullable String parent) {
        jdbc.sql("""
                        insert into area (code, valid_from, name, level, parent, recorded_at)
                        values (?, date '1949-10-01', ?, ?, ?, now())
                        """).params(code, code, level, parent).update();
        jdbc.sql("""
                        insert into area_line (area, above)
                        select ?, l.above from area_line l where l.area = ? union all select ?, ?
                        """).params(code, parent, code, code).update();
    }

    private static long steward(JdbcClient jdbc, String code) {
        var unit = jdbc.sql("insert into unit (code, name, kind) values ('zfw', 'bench', 'commission') returning id")
                .query(Long.class)
                .single();
        jdbc.sql("insert into unit_area (unit, area) values (?, ?)")
                .params(unit, code + "000000")
                .update();
        var person = jdbc.sql("insert into person (name) values ('bench') returning id")
                .query(Long.class)
                .single();
        jdbc.sql("insert into post (person, unit, role, since) values (?, ?, 'steward', date '2020-01-01')")
                .params(person, unit)
                .update();
        return person;
    }
}
