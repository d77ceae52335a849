package anlan.promise.revision;

import anlan.promise.change.Clash;
import anlan.promise.plan.Plan;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reading of the changes on their way. */
@Component
class Revisions {

    private record Row(
            long id,
            long campaign,
            boolean first,
            int number,
            int base,
            String content,
            @Nullable LocalDate effectiveOn,
            String why,
            String clashes,
            long acts,
            OffsetDateTime at,
            String by,
            String hands) {}

    private record StepRow(
            long revision, int number, String kind, String why, OffsetDateTime at, String by, String unit) {}

    private static final String READ = """
            select r.id, r.campaign, r.first, t.number, t.base, t.content::text as content, t.effective_on, t.why,
              t.clashes::text as clashes, t.acts, t.made_at as "at", t.made_by as "by",
              array_to_string(array(
                select h.person from plan_revision_text h where h.district = r.district and h.revision = r.id
                union select s.person from plan_revision_step s where s.district = r.district and s.revision = r.id
                  and s.kind = 'submitted'
                union select f.person from plan_revision_figure f where f.district = r.district and f.revision = r.id), ' ') as hands
            from plan_revision r
            join lateral (select * from plan_revision_text t where t.district = r.district and t.revision = r.id
                          order by t.number desc limit 1) t on true
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Figures figures;

    Revisions(JdbcClient jdbc, JsonMapper json, Figures figures) {
        this.jdbc = jdbc;
        this.json = json;
        this.figures = figures;
    }

    Optional<Revision> find(long campaign, long id) {
        return whole(jdbc.sql(READ + " where r.campaign = :campaign and r.id = :id")
                        .param("campaign", campaign)
                        .param("id", id)
                        .query(Row.class)
                        .list())
                .stream()
                .findFirst();
    }

    /** Of one campaign, the latest first. */
    List<Revision> of(long campaign) {
        return whole(jdbc.sql(READ + " where r.campaign = :campaign order by r.id desc")
                .param("campaign", campaign)
                .query(Row.class)
                .list());
    }

    /** Of every campaign, those neither approved nor withdrawn. */
    List<Revision> open() {
        return whole(jdbc.sql(READ + """
                         where not exists (select from plan_revision_step s where s.district = r.district and s.revision = r.id
                           and s.kind in ('approved', 'withdrawn')) order by r.id
                        """).query(Row.class).list());
    }

    private List<Revision> whole(List<Row> rows) {
        var changed = figures.of(rows.stream().map(Row::id).toList());
        var steps = jdbc
                .sql("""
                        select revision, number, kind, why, made_at as "at", made_by as "by", unit from plan_revision_step
                        where revision = any(:ids) order by revision, number
                        """)
                .param("ids", rows.stream().map(Row::id).toArray(Long[]::new))
                .query(StepRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        StepRow::revision, Collectors.mapping(Revisions::step, Collectors.toList())));
        return rows.stream()
                .map(r -> Revision.of(new Revision.Kept(
                        r.id(),
                        r.campaign(),
                        r.first(),
                        text(r),
                        changed.getOrDefault(r.id(), List.of()),
                        steps.getOrDefault(r.id(), List.of()),
                        Arrays.stream(r.hands().split(" ")).map(Long::valueOf).collect(Collectors.toSet()))))
                .toList();
    }

    private Revision.Text text(Row row) {
        return new Revision.Text(
                row.number(),
                row.base(),
                json.readValue(row.content(), Plan.class),
                row.effectiveOn(),
                row.why(),
                List.of(json.readValue(row.clashes(), Clash[].class)),
                row.acts(),
                row.at().toInstant(),
                row.by());
    }

    private static Revision.Step step(StepRow row) {
        return new Revision.Step(
                row.number(), Revision.Kind.of(row.kind()), row.why(), row.at().toInstant(), row.by(), row.unit());
    }
}
