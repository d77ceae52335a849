package anlan.fact.sweep;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.access.Scope;
import anlan.ground.clock.OfficeClock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A sweep of the near township that is under way. */
@Component
class SweepSample implements Sample {

    private final SweepBook book;
    private final JdbcClient jdbc;
    private final OfficeClock clock;

    SweepSample(SweepBook book, JdbcClient jdbc, OfficeClock clock) {
        this.book = book;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Kept fill(Filled.District district) {
        var lin = district.coordinator();
        long cut = jdbc.sql("""
                        insert into block_cut (area, version, metres, made_at, made_by, person)
                        select :area, 100, 500, now(), 'lin', :person returning id
                        """)
                .param("area", district.near())
                .param("person", lin.who().id())
                .query(Long.class)
                .single();
        jdbc.sql("insert into block (cut, cell, code) values (?, 1, '')")
                .params(cut)
                .update();
        jdbc.sql(
                        "insert into block_label (cut, cell, version, number, name, made_at, made_by) values (?, 1, 1, 1, '', now(), '')")
                .params(cut)
                .update();
        long id = Scope.as(lin, "test", () -> {
            var plan = new SweepBook.Plan(
                    "样本排查近处", clock.today(), clock.today().plusDays(9), Map.of(district.near(), cut));
            long made = book.plan(plan, district.unit(), lin);
            var sweep = new Sweep(made, "样本排查近处", plan.from(), plan.to(), district.unit(), "planned");
            book.team(sweep, "样本组近处", Map.of(district.keeper().who().id(), "样本组员"), lin);
            book.start(sweep, lin);
            return made;
        });
        return new Kept(
                Map.of("id", List.of(String.valueOf(id)), "cut", List.of(String.valueOf(cut)), "cell", List.of("1")),
                List.of("/sweeps/" + id, "/sweeps/" + id + "/blocks.geojson"),
                List.of("样本排查近处", "样本组近处"),
                true);
    }
}
