package anlan.fact.pivot;

import anlan.fact.coverage.Batches;
import anlan.fact.filter.Filter;
import anlan.fact.filter.Kinds;
import anlan.fact.incident.HourSlot;
import anlan.fact.incident.Kind;
import anlan.ground.place.Level;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts by weekday and hour from the sums that are kept of the district and its townships: one row read for each area and month, whatever
 * the number of records. What they cannot answer (villages, weeks, other measures) is counted from the records.
 */
@Component
class HourPivot {

    private static final Set<Dimension> KNOWN =
            EnumSet.of(Dimension.AREA, Dimension.KIND, Dimension.MONTH, Dimension.WEEKDAY, Dimension.HOUR);

    private static final List<String> WIDE = List.of(Level.DISTRICT.code(), Level.TOWNSHIP.code());

    private static final String READ = """
            select c.area, c.span, c.n from incident_hour_counts c
            where c.area = any(:areas) and c.span between :first and :last and
            """;

    private static final String NOW = "c.until = " + Batches.NEVER;
    private static final String THEN = "c.since <= :batch and c.until > :batch";

    /** Of the areas asked for, those that lie in no other; or all of one level below them. */
    private static final String PLACES = """
            select a.code, a.level, a.parent from area_known a
            where case when cast(:level as text) is null then a.code = any(:roots) and not exists (select from area_line l
                where l.district = a.district and l.area = a.code and l.above <> a.code and l.above = any(:roots))
              else a.level = :level and exists (select from area_line l
                where l.district = a.district and l.area = a.code and l.above = any(:roots)) end
            """;

    private final JdbcClient jdbc;
    private final Batches batches;

    HourPivot(JdbcClient jdbc, Batches batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @return null when only the records themselves can tell */
    @Nullable
    List<Cell> cells(PivotAsked asked, List<String> roots) {
        if (!answers(asked)) {
            return null;
        }
        var filter = asked.filter();
        var places = places(asked, filter.area() == null ? roots : List.of(filter.area()));
        if (places.stream().anyMatch(p -> !WIDE.contains(p.level()))) {
            return null;
        }
        var sums = new HashMap<List<@Nullable Object>, Long>();
        read(asked, places).forEach(counted -> add(asked, counted, sums));
        var cells = new ArrayList<Cell>();
        sums.forEach((at, count) -> cells.add(new Cell(at, count)));
        cells.sort(HourPivot::inOrder);
        return cells;
    }

    private static boolean answers(PivotAsked asked) {
        var filter = asked.filter();
        var level = asked.level();
        return KNOWN.containsAll(asked.by())
                && asked.measure() == Measure.COUNT
                && filter.countedByHour()
                && (level == null ? !asked.has(Dimension.AREA) : WIDE.contains(level.code()));
    }

    private List<Place> places(PivotAsked asked, List<String> roots) {
        return jdbc.sql(PLACES)
                .param("roots", roots.toArray(String[]::new))
                .param("level", asked.level() == null ? null : asked.level().code())
                .query(Place.class)
                .list();
    }

    private List<Counted> read(PivotAsked asked, List<Place> places) {
        var span = asked.filter().span();
        var asOf = asked.filter().asOf();
        return jdbc.sql(READ + (asOf == null ? NOW : THEN))
                .param("areas", places.stream().map(Place::code).toArray(String[]::new))
                .param("first", month(span.from(), 0))
                .param("last", month(span.to(), Integer.MAX_VALUE))
                .param("batch", asOf == null ? 0 : batches.asOf(Filter.DATASET, asOf))
                .query((row, n) -> new Counted(row.getString(1), row.getInt(2), (Integer[])
                        row.getArray(3).getArray()))
                .list();
    }

    private static int month(@Nullable LocalDate day, int otherwise) {
        return day == null ? otherwise : day.getYear() * 12 + day.getMonthValue() - 1;
    }

    private static void add(PivotAsked asked, Counted counted, Map<List<@Nullable Object>, Long> sums) {
        var filter = asked.filter();
        for (var kind : Kinds.meant(filter.kinds())) {
            var begin = kind.ordinal() * HourSlot.SLOTS;
            // Counts kept before a kind was thought of have no place for it.
            for (var slot = 0; slot < HourSlot.SLOTS && begin + slot < counted.counts().length; slot++) {
                var n = counted.counts()[begin + slot];
                if (n != 0 && meant(filter, slot)) {
                    sums.merge(at(asked, counted, kind, slot), (long) n, Long::sum);
                }
            }
        }
    }

    private static boolean meant(Filter filter, int slot) {
        return (filter.weekday() == null || filter.weekday() == HourSlot.weekday(slot))
                && (filter.hour() == null || filter.hour() == HourSlot.hour(slot));
    }

    private static List<@Nullable Object> at(PivotAsked asked, Counted counted, Kind kind, int slot) {
        var at = new ArrayList<@Nullable Object>(asked.by().size());
        for (var dimension : asked.by()) {
            at.add(
                    switch (dimension) {
                        case AREA -> counted.area();
                        case KIND -> kind.code();
                        case MONTH ->
                            YearMonth.of(counted.span() / 12, counted.span() % 12 + 1)
                                    .toString();
                        case WEEKDAY -> HourSlot.weekday(slot) == 0 ? null : HourSlot.weekday(slot);
                        case HOUR -> HourSlot.hour(slot) < 0 ? null : HourSlot.hour(slot);
                        case LEVEL, WEEK -> throw new IllegalStateException("No sums by " + dimension);
                    });
        }
        return at;
    }

    /** As the database would order them: what is unknown comes last. */
    private static int inOrder(Cell a, Cell b) {
        for (var i = 0; i < a.at().size(); i++) {
            var order = compared(a.at().get(i), b.at().get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compared(@Nullable Object a, @Nullable Object b) {
        if (a == null) {
            return b == null ? 0 : 1;
        }
        if (b == null) {
            return -1;
        }
        return a instanceof Integer left && b instanceof Integer right
                ? Integer.compare(left, right)
                : a.toString().compareTo(b.toString());
    }
}
