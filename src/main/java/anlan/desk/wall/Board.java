package anlan.desk.wall;

import anlan.judgement.derivation.Scale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the wall shows, ready: the same for all screens of a district that speak one language.
 *
 * @param heading null while no campaign was started, as are the pages about it
 * @param note what everybody has to know of the figures; empty for real ones
 */
record Board(
        String district,
        @Nullable Heading heading,
        @Nullable Standing standing,
        @Nullable Ground ground,
        @Nullable Ground whole,
        List<Place> places,
        List<Chart> charts,
        Incoming incoming,
        String note) {

    /** @param phase the present one, and how far into it today is */
    record Heading(String campaign, String phase) {}

    /** The objectives and their indicators. */
    record Standing(String title, List<Count> counts, List<Objective> objectives) {}

    record Count(String verdict, long number) {}

    record Objective(String name, String verdict, List<Line> lines) {}

    /** @param withheld why there is no value to show; empty where there is one */
    record Line(String name, String value, String interval, String target, String verdict, String withheld) {}

    /**
     * Outlines, drawn once and used by each map.
     *
     * @param left where it begins, beside the small map of the whole
     */
    record Ground(int width, int height, int left, List<Outline> outlines) {}

    /** @param township whether it has areas below it that are shaded */
    record Outline(String code, String path, boolean township) {}

    /** One indicator on the map. */
    record Place(
            String name,
            Line whole,
            String why,
            List<Shade> shades,
            List<Label> labels,
            List<Key> key,
            List<Row> rows,
            String scale,
            String more) {}

    /** @param few whether so few cases lie behind it that it is for orientation only */
    record Shade(String code, String look, boolean few) {}

    record Label(int x, int y, String name, String verdict) {}

    record Key(String look, String name) {}

    record Row(Line line, Scale.@Nullable Bar bar) {}

    /**
     * Rows on a time axis, in points of a screen 1920 wide; left of 0 stand their names, above 0 the months.
     *
     * @param names how much room they have
     */
    record Chart(
            String title,
            String caption,
            int names,
            int width,
            int height,
            int rowHeight,
            List<Tick> ticks,
            List<Span> phases,
            @Nullable Tick today,
            List<Group> groups,
            List<Bar> bars) {}

    /** @param year stands below the name; empty where the year goes on */
    record Tick(int x, String name, String year) {}

    record Span(int x, int width, String name, boolean now) {}

    /** @param name empty where its only row says it all */
    record Group(String name, String verdict, int y, int height, List<Named> rows) {}

    record Named(String name, int y) {}

    record Bar(int x, int y, int width, String verdict, String sign, String text) {}

    /** What has come in lately, kind by kind, and what has not. */
    record Incoming(String title, List<Kind> kinds, Missing missing) {}

    record Kind(String name, long week, long month, List<Came> lately) {}

    record Came(String when, String say) {}

    record Missing(String name, List<String> lines, String more) {}
}
