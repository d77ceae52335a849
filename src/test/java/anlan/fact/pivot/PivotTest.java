package anlan.fact.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.fact.filter.Asked;
import anlan.fact.filter.Filter;
import anlan.fact.filter.Span;
import anlan.fact.records.Told;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Level;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

/** Counts, held against the records they count. */
@AnlanTest
class PivotTest {

    @Autowired
    private Given given;

    @Autowired
    private Told told;

    @Autowired
    private Pivots pivots;

    @Autowired
    private MonthPivot months;

    @Autowired
    private HourPivot hours;

    @Autowired
    private RowPivot rows;

    private Given.World district;
    private Viewer lin;

    @BeforeEach
    void incidents_came_in_twice() {
        district = given.district();
        lin = district.coordinator("lin");
        told.in(district)
                .incident("XJ-1", "001001", "theft", "2025-11-03", false, 14)
                .incident("XJ-2", "001001", "theft", "2024-02", false)
                .incident("XJ-3", "001002", "robbery", "2025-11-08", true)
                .incident("XJ-4", "002001", "disorder", "2025-12-01", false)
                .incident("XJ-5", "001000", "criminal", "2025-10", true)
                .cameIn("2026-01-05T02:00:00Z")
                .incident("XJ-1", "002001", "fraud", "2025-11-03", true, 14)
                .incident("XJ-6", "002001", "fraud", "2025-11-20", false)
                .cameIn("2026-02-05T02:00:00Z");
    }

    @Test
    void sums_and_records_count_the_same_by_whatever_and_as_of_whenever() {
        var bys = List.of(
                List.of(Dimension.KIND),
                List.of(Dimension.AREA, Dimension.KIND),
                List.of(Dimension.MONTH, Dimension.AREA),
                List.of(Dimension.AREA, Dimension.LEVEL, Dimension.MONTH),
                List.of(Dimension.LEVEL, Dimension.KIND));
        for (var by : bys) {
            for (var asOf : Arrays.asList(null, Instant.parse("2026-01-31T00:00:00Z"), Instant.EPOCH)) {
                for (var filter : filters(asOf)) {
                    for (var measure : Measure.values()) {
                        same(new PivotAsked(by, measure, null, filter));
                        same(new PivotAsked(by, measure, Level.TOWNSHIP, filter));
                    }
                }
            }
        }
    }

    @Test
    void sums_by_hour_and_records_count_the_same() {
        var bys = List.of(
                List.of(Dimension.WEEKDAY, Dimension.HOUR),
                List.of(Dimension.HOUR, Dimension.KIND),
                List.of(Dimension.MONTH, Dimension.WEEKDAY));
        for (var by : bys) {
            for (var asOf : Arrays.asList(null, Instant.parse("2026-01-31T00:00:00Z"), Instant.EPOCH)) {
                for (var filter : filters(asOf).subList(0, 2)) {
                    sameByHour(new PivotAsked(by, Measure.COUNT, null, filter));
                    sameByHour(new PivotAsked(by, Measure.COUNT, Level.TOWNSHIP, filter));
                }
            }
        }
        var monday = new Filter(null, List.of(), Span.ALWAYS, null, null, null, null, null, 1, 14, null);
        sameByHour(new PivotAsked(List.of(Dimension.AREA), Measure.COUNT, Level.TOWNSHIP, monday));
        var village = filter(district.code() + "002001", List.of(), Span.ALWAYS, null);
        district.inside(() -> assertThat(hours.cells(
                        new PivotAsked(List.of(Dimension.HOUR), Measure.COUNT, null, village),
                        lin.areas(Right.RECORDS_SEE)))
                .as("of a village the records are counted")
                .isNull());
    }

    private void sameByHour(PivotAsked asked) {
        district.inside(() -> {
            var roots = lin.areas(Right.RECORDS_SEE);
            var counted = hours.cells(asked, roots);
            assertThat(counted).as(asked.toString()).isEqualTo(rows.cells(asked, roots));
        });
    }

    private List<Filter> filters(@Nullable Instant asOf) {
        var year = new Span(
                Span.first("2025-01").orElseThrow(), Span.last("2025-12").orElseThrow());
        var months = new Span(Span.first("2025-11").orElseThrow(), null);
        return List.of(
                filter(null, List.of(), Span.ALWAYS, asOf),
                filter(district.code() + "001000", List.of("criminal"), year, asOf),
                filter(district.code() + "002001", List.of("fraud", "disorder"), months, asOf));
    }

    private static Filter filter(@Nullable String area, List<String> kinds, Span span, @Nullable Instant asOf) {
        return new Filter(area, kinds, span, null, null, null, null, null, null, null, asOf);
    }

    private void same(PivotAsked asked) {
        district.inside(() -> {
            var roots = lin.areas(Right.RECORDS_SEE);
            assertThat(months.cells(asked, roots))
                    .as(asked.toString())
                    .containsExactlyInAnyOrderElementsOf(rows.cells(asked, roots));
        });
    }

    @Test
    void weekdays_and_hours_are_counted_from_the_records_and_what_is_unknown_is_not_a_monday() {
        var pivot = ask(lin, "by=weekday,hour&kind=criminal");
        assertThat(pivot.cells())
                .extracting(Cell::at, Cell::count)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Arrays.asList(1, 14), 1L),
                        org.assertj.core.groups.Tuple.tuple(Arrays.asList(null, null), 2L));
    }

    @Test
    void who_may_see_figures_but_not_records_is_shown_no_small_counts() {
        for (var i = 10; i < 30; i++) {
            told.more(district)
                    .incident("XJ-" + i, "001001", "theft", "2025-11", false)
                    .cameIn("2026-02-06T02:00:00Z");
        }
        var inspector = district.person("wu", district.commission(), "inspector");
        assertThat(ask(inspector, "by=kind").cells()).extracting(Cell::count).containsOnly(21L, null);
        assertThat(ask(inspector, "by=kind").suppressed()).isEqualTo(4);
        assertThat(ask(lin, "by=kind").suppressed()).isZero();
    }

    @Test
    void a_lone_withheld_count_takes_the_next_smallest_with_it() {
        var cells = List.of(cell("a", 3), cell("b", 40), cell("c", 9));
        assertThat(Suppression.of(cells)).extracting(Cell::count).containsExactly(null, 40L, null);
    }

    private static Cell cell(String at, long count) {
        return new Cell(List.of(at), count);
    }

    @Test
    void a_dimension_that_does_not_exist_is_refused_by_name() {
        var asked = asked("by=area;drop table incident,weather&measure=score&level=street&kind=murder");
        district.inside(() -> pivots.read(asked, lin));
        assertThat(asked.refusals().all())
                .extracting(
                        r -> r.reason().name(),
                        r -> r.args().isEmpty() ? "" : r.args().getFirst())
                .contains(
                        org.assertj.core.groups.Tuple.tuple("BY_UNKNOWN", "weather"),
                        org.assertj.core.groups.Tuple.tuple("BY_UNKNOWN", "area;drop table incident"),
                        org.assertj.core.groups.Tuple.tuple("MEASURE_UNKNOWN", "score"),
                        org.assertj.core.groups.Tuple.tuple("LEVEL_UNKNOWN", "street"),
                        org.assertj.core.groups.Tuple.tuple("KIND_UNKNOWN", "murder"));
    }

    private Pivot ask(Viewer viewer, String query) {
        return Objects.requireNonNull(district.inside(() -> {
            var asked = asked(query);
            return pivots.count(pivots.read(asked, viewer), viewer, 0, null);
        }));
    }

    private static Asked asked(String query) {
        var params = new LinkedMultiValueMap<String, String>();
        for (var pair : query.split("&")) {
            params.add(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return new Asked(params);
    }
}
