package anlan.fact.pivot;

import anlan.fact.filter.Filter;
import anlan.fact.filter.Span;
import anlan.ground.place.Level;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param sql the same question to the rows, in words that both references know */
record PivotQuestion(String name, PivotAsked asked, String sql) {

    /** What pages show: tables of up to 5,000 cells by two or three of area, level, kind and month. */
    static List<PivotQuestion> ofPages() {
        var month = "date_trunc('month', occurred_on)";
        var township = "substr(area, 1, 9)";
        var first = GeneratedIncidents.DISTRICT + "001000";
        return List.of(
                new PivotQuestion(
                        "township x kind, five years",
                        asked(null, List.of(), "2021-01", "2025-12", Level.TOWNSHIP, Dimension.AREA, Dimension.KIND),
                        "select " + township + ", kind, count(*) from incident group by 1, 2"),
                new PivotQuestion(
                        "kind x month, the district",
                        asked(null, List.of(), "2021-01", "2025-12", null, Dimension.KIND, Dimension.MONTH),
                        "select kind, " + month + ", count(*) from incident group by 1, 2"),
                new PivotQuestion(
                        "village x kind, five years",
                        asked(null, List.of(), "2021-01", "2025-12", Level.VILLAGE, Dimension.AREA, Dimension.KIND),
                        "select area, kind, count(*) from incident group by 1, 2"),
                new PivotQuestion(
                        "village x month, seventeen months",
                        asked(null, List.of(), "2024-08", "2025-12", Level.VILLAGE, Dimension.AREA, Dimension.MONTH),
                        "select area, " + month
                                + ", count(*) from incident where occurred_on >= date '2024-08-01' group by 1, 2"),
                new PivotQuestion(
                        "village x month of theft, a year",
                        asked(
                                null,
                                List.of("theft"),
                                "2025-01",
                                "2025-12",
                                Level.VILLAGE,
                                Dimension.AREA,
                                Dimension.MONTH),
                        "select area, " + month
                                + ", count(*) from incident where kind = 'theft' and occurred_on >= date '2025-01-01' group by 1, 2"),
                new PivotQuestion(
                        "township x kind x month, a year",
                        asked(
                                null,
                                List.of(),
                                "2025-01",
                                "2025-12",
                                Level.TOWNSHIP,
                                Dimension.AREA,
                                Dimension.KIND,
                                Dimension.MONTH),
                        "select " + township + ", kind, " + month
                                + ", count(*) from incident where occurred_on >= date '2025-01-01' group by 1, 2, 3"),
                new PivotQuestion(
                        "village x kind x month of a township, a year",
                        asked(
                                first,
                                List.of(),
                                "2025-01",
                                "2025-12",
                                Level.VILLAGE,
                                Dimension.AREA,
                                Dimension.KIND,
                                Dimension.MONTH),
                        "select area, kind, " + month + ", count(*) from incident where area >= '"
                                + GeneratedIncidents.DISTRICT
                                + "001' and area < '" + GeneratedIncidents.DISTRICT
                                + "002' and occurred_on >= date '2025-01-01' group by 1, 2, 3"),
                new PivotQuestion(
                        "kind x month of a village",
                        asked(
                                GeneratedIncidents.DISTRICT + "001001",
                                List.of(),
                                "2021-01",
                                "2025-12",
                                null,
                                Dimension.KIND,
                                Dimension.MONTH),
                        "select kind, " + month + ", count(*) from incident where area = '"
                                + GeneratedIncidents.DISTRICT + "001001' group by 1, 2"));
    }

    static PivotAsked asked(
            @Nullable String area, List<String> kinds, String from, String to, @Nullable Level level, Dimension... by) {
        var span = new Span(Span.first(from).orElseThrow(), Span.last(to).orElseThrow());
        return new PivotAsked(
                List.of(by),
                Measure.COUNT,
                level,
                new Filter(area, kinds, span, null, null, null, null, null, null, null, null));
    }

    /** The same as of an earlier instant. */
    PivotAsked then() {
        var filter = asked.filter();
        return new PivotAsked(
                asked.by(),
                asked.measure(),
                asked.level(),
                new Filter(
                        filter.area(),
                        filter.kinds(),
                        filter.span(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Instant.parse("2025-06-30T00:00:00Z")));
    }
}
