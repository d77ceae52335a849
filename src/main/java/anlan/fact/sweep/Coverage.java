package anlan.fact.sweep;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which blocks of a sweep were visited: counted from the visits each time it is asked. */
@Component
@Transactional(readOnly = true)
class Coverage {

    /**
     * A block in a sweep.
     *
     * @param team null while it is no team's
     * @param by who was there last; null while nobody was
     * @param findings what was found in them
     */
    record Walked(
            long cut,
            String area,
            int cell,
            int number,
            String name,
            @Nullable Integer team,
            @Nullable String by,
            @Nullable OffsetDateTime at,
            int visits,
            int findings) {

        boolean visited() {
            return visits > 0;
        }

        String path(long sweep) {
            return "/sweeps/" + sweep + "/blocks/" + cut + "/" + cell;
        }
    }

    /** Blocks visited of all. */
    record Share(long visited, long all) {

        static Share of(List<Walked> blocks) {
            return new Share(blocks.stream().filter(Walked::visited).count(), blocks.size());
        }

        /** One decimal, and never 100.0 while a block is left. */
        String percent() {
            return all == 0 ? "" : String.format(Locale.ROOT, "%.1f%%", Math.floor(visited * 1000.0 / all) / 10);
        }
    }

    private static final String READ = """
            select k.cut, a.area, k.cell, k.number, k.name, h.team, v.made_by as by, v.recorded_at as at,
              coalesce(n.visits, 0) as visits, coalesce(n.findings, 0) as findings
            from sweep_area a join block_known k on k.district = a.district and k.cut = a.cut
            left join (
              select distinct on (cut, cell) cut, cell, team from sweep_share where sweep = :sweep
              order by cut, cell, version desc) h on h.cut = k.cut and h.cell = k.cell
            left join (
              select distinct on (cut, cell) cut, cell, made_by, recorded_at from sweep_visit where sweep = :sweep
              order by cut, cell, recorded_at desc, id desc) v on v.cut = k.cut and v.cell = k.cell
            left join (
              select s.cut, s.cell, count(*) as visits, count(s.problem) + coalesce(sum(f.more), 0) as findings from sweep_visit s
              left join (select district, visit, count(*) as more from sweep_visit_further group by district, visit) f
                on f.district = s.district and f.visit = s.id
              where s.sweep = :sweep group by s.cut, s.cell) n on n.cut = k.cut and n.cell = k.cell
            where a.sweep = :sweep
            """;

    private final JdbcClient jdbc;

    Coverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Walked> of(long sweep) {
        return jdbc.sql(READ + " order by a.area, k.number")
                .param("sweep", sweep)
                .query(Walked.class)
                .list();
    }

    Optional<Walked> one(long sweep, long cut, int cell) {
        return jdbc.sql(READ + " and k.cut = :cut and k.cell = :cell")
                .param("sweep", sweep)
                .param("cut", cut)
                .param("cell", cell)
                .query(Walked.class)
                .optional();
    }

    /** The next block that nobody visited: after this one, else from the beginning; the team's own where it has any. */
    Optional<Walked> next(long sweep, @Nullable Integer team, @Nullable Walked after) {
        var all = of(sweep);
        Predicate<Walked> own = b -> team == null || team.equals(b.team());
        var left = all.stream().filter(b -> !b.visited()).filter(own).toList();
        return left.stream()
                .filter(b -> after != null && b.cut() == after.cut() && b.number() > after.number())
                .findFirst()
                .or(() -> left.stream().findFirst());
    }
}
