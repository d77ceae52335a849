package anlan.fact.records;

import anlan.Given;
import anlan.fact.incident.Kind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of incidents as imports would leave them: {@code told.in(district).incident("XJ-1", "001001", "theft", "2025-11", true).cameIn(…)}. */
@Component
public class Told {

    private static final long NEVER = Long.MAX_VALUE;

    private final JdbcClient jdbc;

    Told(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Townships 001 and 002, villages 001001, 001002 and 002001. */
    public Story in(Given.World world) {
        world.inside(() -> {
            area(world, "000000", "district", null, "试验区");
            area(world, "001000", "township", "000000", "桥东街道");
            area(world, "002000", "township", "000000", "西岭镇");
            area(world, "001001", "village", "001000", "南湖社区");
            area(world, "001002", "village", "001000", "桥头社区");
            area(world, "002001", "village", "002000", "西岭村");
        });
        return new Story(world, world.commission());
    }

    /** Goes on in a district where incidents were told before. */
    public Story more(Given.World world) {
        return new Story(world, world.commission());
    }

    private void area(Given.World world, String code, String level, @Nullable String above, String name) {
        var full = world.code() + code;
        jdbc.sql("insert into area (code, valid_from, name, level, parent, recorded_at) values (?, ?, ?, ?, ?, now())")
                .params(full, LocalDate.of(1949, 10, 1), name, level, above == null ? null : world.code() + above)
                .update();
        jdbc.sql("insert into area_line (area, above) values (?, ?)")
                .params(full, full)
                .update();
        if (above != null) {
            jdbc.sql("insert into area_line (area, above) select ?, above from area_line where area = ?")
                    .params(full, world.code() + above)
                    .update();
        }
    }

    /** One import after another. */
    public final class Story {

        private final Given.World world;
        private final long unit;
        private final List<Runnable> told = new ArrayList<>();
        private long batch;
        private long source;

        Story(Given.World world, long unit) {
            this.world = world;
            this.unit = unit;
            world.inside(() -> {
                jdbc.sql("insert into source (dataset, unit, name) values ('incident', ?, '公安') on conflict do nothing")
                        .params(unit)
                        .update();
                source = jdbc.sql("select id from source").query(Long.class).single();
            });
        }

        /** @param occurred a day or a month */
        public Story incident(String id, String area, String kind, String occurred, boolean cleared) {
            told.add(() -> write(id, area, kind, occurred, cleared, null));
            return this;
        }

        public Story incident(String id, String area, String kind, String occurred, boolean cleared, int hour) {
            told.add(() -> write(id, area, kind, occurred, cleared, hour));
            return this;
        }

        /** Thefts in one village, all alike. */
        public Story many(int count) {
            told.add(() -> jdbc.sql("""
                            insert into incident (id, version, source, source_id, area, kind, major, occurred_on, occurred_month_only,
                              cleared_month_only, cleared, batch, hash)
                            select m.last + g, 1, :source, 'M-' || g, :area, 'theft', false, date '2025-11-03', false, false, false, :batch, 0
                            from generate_series(1, :count) g, (select coalesce(max(id), 0) as last from incident) m
                            """)
                    .param("source", source)
                    .param("area", world.code() + "001001")
                    .param("batch", batch)
                    .param("count", count)
                    .update());
            return this;
        }

        /** Everything told since the last import comes in with this one. */
        public Story cameIn(String at) {
            world.inside(() -> {
                batch = jdbc.sql("""
                                insert into batch (dataset, source, unit, recorded_at, recorded_by, why)
                                values ('incident', ?, ?, ?, '陈某某', '来源更正') returning id
                                """)
                        .params(source, unit, OffsetDateTime.parse(at))
                        .query(Long.class)
                        .single();
                told.forEach(Runnable::run);
                told.clear();
                sums();
            });
            return this;
        }

        private void write(
                String id, String area, String kind, String occurred, boolean cleared, @Nullable Integer hour) {
            var month = occurred.length() == 7;
            var before = jdbc.sql("update incident set until = ? where source_id = ? and until is null returning id")
                    .params(batch, id)
                    .query(Long.class)
                    .optional();
            jdbc.sql("""
                            insert into incident (id, version, source, source_id, area, kind, major, occurred_on, occurred_month_only,
                              occurred_hour, cleared_month_only, cleared, batch, hash)
                            values (coalesce(:before, (select coalesce(max(id), 0) + 1 from incident)),
                              (select coalesce(max(version), 0) + 1 from incident where source_id = :id),
                              :source, :id, :area, :kind, :major, :occurred, :month, :hour, false, :cleared, :batch, 0)
                            """)
                    .param("before", before.orElse(null))
                    .param("id", id)
                    .param("source", source)
                    .param("area", world.code() + area)
                    .param("kind", kind)
                    .param("major", kind.equals("robbery"))
                    .param("occurred", month ? YearMonth.parse(occurred).atDay(1) : LocalDate.parse(occurred))
                    .param("month", month)
                    .param("hour", hour)
                    .param("cleared", cleared)
                    .param("batch", batch)
                    .update();
        }

        /** Counted anew from the rows, so that what reads the sums is held against the rows. */
        private void sums() {
            jdbc.sql("update incident_sum set until = ? where until = ?")
                    .params(batch, NEVER)
                    .update();
            jdbc.sql("""
                            with counted as (
                              select l.above, s.span, i.kind, count(*) as n, count(*) filter (where i.cleared) as cleared,
                                count(*) filter (where i.major) as major, count(*) filter (where i.major and i.cleared) as both
                              from incident i join area_line l on l.area = i.area
                              cross join lateral (values (extract(year from i.occurred_on) * 12 + extract(month from i.occurred_on) - 1),
                                (-extract(year from i.occurred_on))) s (span)
                              where i.until is null group by 1, 2, 3)
                            insert into incident_sum (area, span, since, n, cleared, major, major_cleared)
                            select p.above, p.span, :batch,
                              array_agg(coalesce(c.n, 0) order by k.place), array_agg(coalesce(c.cleared, 0) order by k.place),
                              array_agg(coalesce(c.major, 0) order by k.place), array_agg(coalesce(c.both, 0) order by k.place)
                            from (select distinct above, span from counted) p
                            cross join unnest(:kinds) with ordinality k (code, place)
                            left join counted c on c.above = p.above and c.span = p.span and c.kind = k.code
                            group by 1, 2
                            """)
                    .param("batch", batch)
                    .param("kinds", Arrays.stream(Kind.values()).map(Kind::code).toArray(String[]::new))
                    .update();
            hours();
        }

        private void hours() {
            jdbc.sql("update incident_hours set until = ? where until = ?")
                    .params(batch, NEVER)
                    .update();
            jdbc.sql("""
                            with counted as (
                              select l.above, extract(year from i.occurred_on)::int * 12 + extract(month from i.occurred_on)::int - 1 as span, i.kind,
                                case when i.occurred_month_only then 0 else extract(isodow from i.occurred_on)::int end as weekday,
                                coalesce(i.occurred_hour, 24) as hour, count(*) as n
                              from incident i join area_line l on l.area = i.area join area a on a.code = l.above
                              where i.until is null and a.level in ('district', 'township') group by 1, 2, 3, 4, 5)
                            insert into incident_hours (area, span, since, n)
                            select p.above, p.span, :batch, array_agg(coalesce(c.n, 0) order by k.place, w, h)
                            from (select distinct above, span from counted) p
                            cross join unnest(:kinds) with ordinality k (code, place)
                            cross join generate_series(0, 7) w cross join generate_series(0, 24) h
                            left join counted c on c.above = p.above and c.span = p.span and c.kind = k.code and c.weekday = w and c.hour = h
                            group by 1, 2
                            """)
                    .param("batch", batch)
                    .param("kinds", Arrays.stream(Kind.values()).map(Kind::code).toArray(String[]::new))
                    .update();
        }
    }
}
