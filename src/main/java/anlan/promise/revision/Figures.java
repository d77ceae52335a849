package anlan.promise.revision;

import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Promised;
import anlan.promise.plan.TargetCell;
import anlan.promise.plan.Wording;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures that revisions change. */
@Component
class Figures {

    private record Row(
            long revision,
            String indicator,
            @Nullable String phase,
            String area,
            @Nullable BigDecimal was,
            @Nullable BigDecimal value) {}

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Figures(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** By revision, in the order of areas. */
    Map<Long, List<FigureChange>> of(Collection<Long> revisions) {
        return jdbc.sql("""
                        select revision, indicator, nullif(phase, '') as phase, area, was, value from (
                          select distinct on (area, phase, indicator, revision) * from plan_revision_figure
                          where revision = any(:ids) order by area, phase, indicator, revision, number desc) f
                        where kept order by area, phase, indicator
                        """).param("ids", revisions.toArray(Long[]::new)).query(Row.class).list().stream()
                .collect(Collectors.groupingBy(
                        Row::revision,
                        Collectors.mapping(
                                r -> new FigureChange(
                                        new TargetCell(r.indicator(), r.phase(), r.area()), r.was(), r.value()),
                                Collectors.toList())));
    }

    /** Who wrote the figure into the revision last; empty while nobody did. */
    Optional<String> by(long revision, TargetCell cell) {
        return jdbc.sql("""
                        select made_by from plan_revision_figure
                        where revision = :revision and area = :area and phase = :phase and indicator = :indicator
                        order by number desc limit 1
                        """)
                .param("revision", revision)
                .param("area", cell.area())
                .param("phase", cell.phaseKey())
                .param("indicator", cell.indicator())
                .query(String.class)
                .optional();
    }

    /** Writes what differs from the revision as it stands; a figure that is again the one approved last is no change any more. */
    void write(Viewer viewer, Revision.Kept kept, Map<TargetCell, Optional<BigDecimal>> figures, Promised latest) {
        var stood = kept.figures().stream().collect(Collectors.toMap(FigureChange::cell, c -> c));
        var changed = new ArrayList<FigureChange>();
        figures.forEach((cell, value) -> {
            var change = new FigureChange(
                    cell, latest.own(cell.indicator(), cell.phaseKey(), cell.area()), value.orElse(null));
            var before = stood.get(cell);
            boolean news = before == null
                    ? change.differs()
                    : !FigureChange.alike(before.after(), change.after())
                            || !FigureChange.alike(before.before(), change.before());
            if (news) {
                changed.add(change);
            }
        });
        if (!changed.isEmpty()) {
            insert(viewer, kept, changed);
            log(kept, changed);
        }
    }

    private void insert(Viewer viewer, Revision.Kept kept, List<FigureChange> changes) {
        jdbc.sql("""
                        insert into plan_revision_figure
                          (revision, area, phase, indicator, number, kept, value, was, made_at, made_by, person)
                        select :revision, f.area, f.phase, f.indicator, coalesce(n.highest, 0) + 1,
                          cast(f.value as numeric) is distinct from cast(f.was as numeric), cast(f.value as numeric),
                          cast(f.was as numeric), :at, :by, :person
                        from unnest(cast(:areas as text[]), cast(:phases as text[]), cast(:indicators as text[]),
                                    cast(:values as text[]), cast(:was as text[])) f (area, phase, indicator, value, was)
                        left join lateral (select max(v.number) as highest from plan_revision_figure v
                          where v.revision = :revision and v.area = f.area and v.phase = f.phase
                            and v.indicator = f.indicator) n on true
                        """)
                .param("revision", kept.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .param("person", viewer.who().id())
                .param("areas", changes.stream().map(c -> c.cell().area()).toArray(String[]::new))
                .param("phases", changes.stream().map(c -> c.cell().phaseKey()).toArray(String[]::new))
                .param(
                        "indicators",
                        changes.stream().map(c -> c.cell().indicator()).toArray(String[]::new))
                .param("values", changes.stream().map(c -> plain(c.after())).toArray(String[]::new))
                .param("was", changes.stream().map(c -> plain(c.before())).toArray(String[]::new))
                .update();
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private void log(Revision.Kept kept, List<FigureChange> changes) {
        var was = new LinkedHashMap<String, String>();
        var is = new LinkedHashMap<String, String>();
        for (var change : changes) {
            was.put(change.cell().path(), said(change.before()));
            is.put(change.cell().path(), said(change.after()));
        }
        audit.did("revision.figures", kept.record(), was, is, null);
    }

    private static String said(@Nullable BigDecimal value) {
        return value == null ? Wording.UNSET : value.toPlainString();
    }
}
