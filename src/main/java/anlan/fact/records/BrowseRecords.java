package anlan.fact.records;

import anlan.fact.filter.Asked;
import anlan.fact.filter.Filter;
import anlan.fact.filter.FilterForm;
import anlan.fact.filter.FilterForms;
import anlan.fact.filter.FilterReader;
import anlan.fact.filter.Said;
import anlan.fact.pivot.Counts;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking records up: where every figure's door leads. */
@UseCase
class BrowseRecords {

    private static final String VIEW = "fact/records/BrowseRecords";
    private static final String PATH = "/records";
    private static final int MOST = 50;

    /** Files of more rows than this are made aside, with their progress shown: one would wait for them before a still page. */
    private static final long ASIDE = 50_000;

    record RecordsPage(
            String title,
            String asOf,
            FilterForm form,
            boolean refused,
            String order,
            List<Column> columns,
            List<Line> lines,
            @Nullable String next,
            String csv,
            String xlsx,
            String paper,
            String pivot,
            boolean exports,
            boolean aside,
            List<Asked.Part> parts,
            boolean narrowed) {}

    /** @param way {@code ascending}, {@code descending} or {@code none} */
    record Column(String name, String path, String way) {}

    record Line(String path, List<String> cells) {}

    private final FilterReader filters;
    private final FilterForms forms;
    private final Rows rows;
    private final Counts counts;
    private final Said said;
    private final RecordSaid record;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;

    BrowseRecords(
            FilterReader filters,
            FilterForms forms,
            Rows rows,
            Counts counts,
            Said said,
            RecordSaid record,
            Audit audit,
            OfficeClock clock,
            Words words) {
        this.filters = filters;
        this.forms = forms;
        this.rows = rows;
        this.counts = counts;
        this.said = said;
        this.record = record;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.RECORDS_SEE)
    @GetMapping(PATH)
    ModelAndView browse(@RequestParam MultiValueMap<String, String> params, Viewer viewer) {
        var roots = viewer.areas(Right.RECORDS_SEE);
        var asked = new Asked(params);
        var filter = filters.read(asked, roots);
        var order = Order.read(asked);
        var after = asked.whole("after");
        var refusals = asked.refusals();
        if (refusals.any()) {
            return Page.refused(VIEW, page(asked, viewer, filter, order, -1, List.of()), refusals);
        }
        var count = counts.of(filter, roots);
        var found = rows.page(filter, order, after, MOST + 1, roots);
        audit.saw("records.looked", asked.address(PATH, Map.of()).substring(1), null);
        return Page.of(VIEW, page(asked, viewer, filter, order, count, found));
    }

    private RecordsPage page(Asked asked, Viewer viewer, Filter filter, Order order, long count, List<Incident> found) {
        var shown = found.subList(0, Math.min(MOST, found.size()));
        var asOf = filter.asOf() == null ? clock.instant() : filter.asOf();
        return new RecordsPage(
                count < 0 ? words.say("records.title") : words.say("records.title-count", said.number(count)),
                words.say("records.as-of", said.instant(asOf)),
                forms.of(asked, viewer.areas(Right.RECORDS_SEE)),
                asked.refusals().any(),
                order.sort().code(),
                columns(asked, order),
                shown.stream().map(i -> line(i, asked)).toList(),
                found.size() > MOST
                        ? asked.address(PATH, Map.of("after", shown.getLast().id()))
                        : null,
                asked.address("/records.csv", Map.of()),
                asked.address("/records.xlsx", Map.of()),
                asked.address("/records/paper", Map.of()),
                asked.address("/pivot", nothing("sort", "falling")),
                viewer.may(Right.RECORDS_EXPORT),
                count > ASIDE,
                asked.parts(),
                asked.params().values().stream().anyMatch(v -> v.stream().anyMatch(t -> !t.isBlank())));
    }

    private static Map<String, @Nullable Object> nothing(String... names) {
        var none = new HashMap<String, @Nullable Object>();
        Arrays.stream(names).forEach(n -> none.put(n, null));
        return none;
    }

    private List<Column> columns(Asked asked, Order order) {
        return Arrays.stream(Sort.values())
                .map(s -> {
                    var here = s == order.sort();
                    var falling = here ? !order.falling() : s.newestFirst();
                    return new Column(
                            words.say("records.column-" + s.code()),
                            asked.address(PATH, Map.of("sort", s.code(), "falling", falling)),
                            here ? order.falling() ? "descending" : "ascending" : "none");
                })
                .toList();
    }

    private Line line(Incident i, Asked asked) {
        var asOf = asked.text("asOf");
        var path = "/records/" + i.id() + (asOf == null ? "" : asked.address("", only("asOf", asOf, asked)));
        return new Line(
                path,
                List.of(
                        record.occurred(i),
                        i.areaName(),
                        record.kind(i),
                        i.sourceId(),
                        i.reportedOn() == null ? "" : i.reportedOn().toString(),
                        record.cleared(i)));
    }

    private static Map<String, @Nullable Object> only(String name, String value, Asked asked) {
        var changed = nothing(asked.params().keySet().toArray(String[]::new));
        changed.put(name, value);
        return changed;
    }
}
