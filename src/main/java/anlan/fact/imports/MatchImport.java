package anlan.fact.imports;

import anlan.fact.dataset.Datasets;
import anlan.fact.dataset.Field;
import anlan.fact.dataset.Mapping;
import anlan.fact.matching.Matched;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.paper.Row;
import anlan.ground.paper.TableFile;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Says which column is what, and what unknown codes mean; then the dry run begins. */
@UseCase
class MatchImport {

    private static final String VIEW = "fact/imports/MatchImport";
    private static final int SHOWN = 5;

    record FieldLine(String name, String label, boolean required, String chosen) {}

    record MatchPage(
            String title,
            long id,
            String reading,
            List<FieldLine> fields,
            List<String> head,
            List<List<String>> sample,
            List<Meanings.Unknown> unknown) {}

    private final ImportBook book;
    private final Matching matching;
    private final Datasets datasets;
    private final Meanings meanings;
    private final Runner runner;
    private final Words words;

    MatchImport(ImportBook book, Matching matching, Datasets datasets, Meanings meanings, Runner runner, Words words) {
        this.book = book;
        this.matching = matching;
        this.datasets = datasets;
        this.meanings = meanings;
        this.runner = runner;
        this.words = words;
    }

    @May(Right.DATA_IMPORT)
    @GetMapping("/imports/{id}/matching")
    ModelAndView form(@PathVariable long id, Viewer viewer) {
        var imported = mine(id, viewer);
        var table = matching.open(imported);
        return Page.of(VIEW, page(imported, table, matching.suggested(imported, table)));
    }

    @May(Right.DATA_IMPORT)
    @PostMapping("/imports/{id}/matching")
    ModelAndView match(@PathVariable long id, @RequestParam Map<String, String> form, Viewer viewer) {
        var imported = mine(id, viewer);
        var table = matching.open(imported);
        var dataset = datasets.find(imported.dataset());
        var columns = new LinkedHashMap<String, String>();
        dataset.fields().forEach(f -> columns.put(f.name(), form.getOrDefault("column." + f.name(), "")));
        columns.values().removeIf(String::isEmpty);
        var mapping = meanings.read(matching.suggested(imported, table).with(columns), form);
        var refusals = Matched.faults(dataset, table.head(), mapping);
        if (refusals.any()) {
            return Page.refused(VIEW, page(imported, table, mapping), refusals);
        }
        matching.settle(imported, mapping);
        book.ask(id, Imported.State.CHECKING, false, viewer);
        runner.submit(id);
        return Page.to("/imports/" + id);
    }

    private Imported mine(long id, Viewer viewer) {
        return book.mine(id, viewer, Right.DATA_IMPORT)
                .filter(i -> i.state().matchable())
                .orElseThrow(NotFound::new);
    }

    private MatchPage page(Imported imported, TableFile table, Mapping mapping) {
        var dataset = datasets.find(imported.dataset());
        var sample = table.sample(2_000);
        return new MatchPage(
                words.say("imports.match-title", imported.fileName()),
                imported.id(),
                Matching.said(table, words),
                dataset.fields().stream()
                        .map(f -> new FieldLine(
                                f.name(),
                                Field.called(dataset.code(), f.name(), words),
                                f.required(),
                                mapping.columns().getOrDefault(f.name(), "")))
                        .toList(),
                table.head(),
                sample.stream()
                        .limit(SHOWN)
                        .map(row -> cells(row, table.head().size()))
                        .toList(),
                meanings.unknown(imported, dataset, table.head(), sample, mapping));
    }

    private static List<String> cells(Row row, int width) {
        return java.util.stream.IntStream.range(0, width).mapToObj(row::cell).toList();
    }
}
