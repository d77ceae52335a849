package anlan.fact.pivot;

import anlan.fact.dataset.SmallCounts;
import anlan.fact.filter.Asked;
import anlan.fact.filter.Choice;
import anlan.fact.filter.Filter;
import anlan.fact.filter.FilterForm;
import anlan.fact.filter.FilterForms;
import anlan.fact.filter.Said;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.place.Level;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records counted crosswise: every count a door to the records behind it. */
@UseCase
class BrowsePivot {

    private static final String VIEW = "fact/pivot/BrowsePivot";

    record PivotPage(
            String title,
            String asOf,
            FilterForm form,
            List<Choice> rows,
            List<Choice> columns,
            List<Choice> measures,
            @Nullable CrossTable table,
            String withheld) {}

    private final Pivots pivots;
    private final CrossTables tables;
    private final FilterForms forms;
    private final Areas areas;
    private final Said said;
    private final Words words;

    BrowsePivot(Pivots pivots, CrossTables tables, FilterForms forms, Areas areas, Said said, Words words) {
        this.pivots = pivots;
        this.tables = tables;
        this.forms = forms;
        this.areas = areas;
        this.said = said;
        this.words = words;
    }

    @May(Right.OVERVIEW_SEE)
    @GetMapping("/pivot")
    ModelAndView browse(@RequestParam MultiValueMap<String, String> params, Viewer viewer) {
        var asked = new Asked(params);
        var roots = viewer.areas(Pivots.right(viewer));
        var rows = axis(asked, "rows", Axis.AREA);
        var columns = axis(asked, "columns", Axis.KIND);
        asked.refusals().require(rows != columns, PivotFault.SAME, "columns");
        var wanted = pivots.read(asked, List.of(rows.dimension(), columns.dimension()), viewer);
        if (asked.refusals().any()) {
            return Page.refused(VIEW, page(asked, rows, columns, wanted, roots, null, null), asked.refusals());
        }
        var level = rows == Axis.AREA || columns == Axis.AREA ? level(wanted.filter(), roots) : null;
        var pivot = pivots.count(wanted.at(level), viewer, 0, null);
        var table = tables.of(pivot, rows, columns, asked, wanted.measure(), viewer.may(Right.RECORDS_SEE));
        return Page.of(VIEW, page(asked, rows, columns, wanted, roots, pivot, table));
    }

    private static Axis axis(Asked asked, String name, Axis otherwise) {
        var axis = asked.read(name, PivotFault.BY_UNKNOWN, Axis::of);
        return axis == null ? otherwise : axis;
    }

    /** The areas right below the chosen one, or below the highest that the viewer may see. */
    private Level level(Filter filter, List<String> roots) {
        var area = filter.area() == null ? roots.stream().findFirst() : java.util.Optional.of(filter.area());
        var above = area.flatMap(areas::find).map(Area::level).orElse(Level.DISTRICT);
        return switch (above) {
            case DISTRICT -> Level.TOWNSHIP;
            case TOWNSHIP, VILLAGE -> Level.VILLAGE;
            case BLOCK -> Level.BLOCK;
        };
    }

    private PivotPage page(
            Asked asked,
            Axis rows,
            Axis columns,
            PivotAsked wanted,
            List<String> roots,
            @Nullable Pivot pivot,
            @Nullable CrossTable table) {
        return new PivotPage(
                words.say("pivot.title", measure(wanted.measure()), name(rows), name(columns)),
                pivot == null
                        ? ""
                        : words.say("pivot.as-of", said.instant(pivot.asOf().toInstant())),
                forms.of(asked, roots),
                axes(rows),
                axes(columns),
                Arrays.stream(Measure.values())
                        .map(m -> new Choice(m.code(), measure(m), m == wanted.measure()))
                        .toList(),
                table,
                pivot == null || pivot.suppressed() == 0 ? "" : words.say("pivot.withheld", SmallCounts.LEAST));
    }

    private String measure(Measure measure) {
        return words.say("pivot.measure-" + measure.code());
    }

    private String name(Axis axis) {
        return words.say("pivot.by-" + axis.code());
    }

    private List<Choice> axes(Axis chosen) {
        return Arrays.stream(Axis.values())
                .map(a -> new Choice(a.code(), name(a), a == chosen))
                .toList();
    }
}
