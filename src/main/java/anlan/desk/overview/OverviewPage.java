package anlan.desk.overview;

import anlan.judgement.derivation.Scale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the overview shows, ready. */
record OverviewPage(
        String title,
        String scope,
        String asOf,
        List<Crumb> crumbs,
        List<Choice> periods,
        String area,
        String period,
        String indicator,
        String board) {

    /** Where the promises stand: the part of the page that is the same for everybody who may see the area. */
    record Board(
            String area,
            List<ObjectiveCard> objectives,
            @Nullable Chosen chosen) {}

    record Crumb(String name, String path) {}

    record Choice(String value, String name, boolean on) {}

    /** @param verdict the worst of its indicators'; empty as theirs are, where no verdict is due */
    record ObjectiveCard(String name, String verdict, String counts, List<Line> indicators) {}

    /** One indicator in a list. */
    record Line(
            String code,
            String name,
            String value,
            String interval,
            String target,
            String verdict,
            String path,
            boolean on,
            @Nullable Change change) {}

    /** That a value was reported otherwise. */
    record Change(String say, String path) {}

    /** The indicator looked at: its value, its course, its areas. */
    record Chosen(
            String code,
            String name,
            String target,
            String value,
            String interval,
            String verdict,
            @Nullable Change change,
            List<String> says,
            String door,
            String unit,
            List<Point> course,
            boolean yearBefore,
            List<Mark> marks,
            @Nullable AreaTable areas,
            @Nullable Shading map) {}

    /**
     * A month of the course; each figure as a number for drawing and as text.
     *
     * @param holidays long ones that lie in it
     */
    record Point(String at, String label, String holidays, Figure now, Figure before, Figure needed) {}

    record Figure(String v, String text) {}

    record Mark(String at, String name) {}

    /**
     * The areas below, held against each other by their intervals.
     *
     * @param promised whether any of them has a target, or should
     */
    record AreaTable(String caption, String scale, boolean promised, List<AreaRow> rows) {}

    record AreaRow(
            String code,
            String name,
            String path,
            String door,
            String count,
            String value,
            String interval,
            String verdict,
            @Nullable Change change,
            Scale.@Nullable Bar bar) {}

    record Shading(String caption, List<Shade> shades, List<Legend> key) {}

    record Shade(String code, String shade, String say, String name, String path) {}

    record Legend(String shade, String name) {}
}
