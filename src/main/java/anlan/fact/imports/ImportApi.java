package anlan.fact.imports;

import anlan.fact.dataset.Datasets;
import anlan.fact.rejection.RejectedRows;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files brought in by machines. The answer comes at once; how the import goes is asked for. */
@ApiUseCase
class ImportApi {

    private final Imports imports;
    private final ImportBook book;
    private final Datasets datasets;
    private final Runner runner;
    private final Files files;
    private final RejectedRows rejected;
    private final Words words;

    ImportApi(
            Imports imports,
            ImportBook book,
            Datasets datasets,
            Runner runner,
            Files files,
            RejectedRows rejected,
            Words words) {
        this.imports = imports;
        this.book = book;
        this.datasets = datasets;
        this.runner = runner;
        this.files = files;
        this.rejected = rejected;
        this.words = words;
    }

    @May(Right.DATA_IMPORT)
    @PostMapping("/api/v1/datasets/{dataset}/imports")
    ResponseEntity<ImportView> start(
            @PathVariable String dataset,
            @RequestParam @Nullable String profile,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            HttpServletRequest request,
            Viewer viewer)
            throws IOException {
        datasets.find(dataset);
        var period = Period.of(from, to);
        var sent = files.receive(request);
        var id = imports.receive(
                new Imports.Sending(
                        dataset, profile, sent.name(), sent.file(), null, whole, period.from(), period.to(), dryRun),
                viewer);
        book.ask(id, Imported.State.CHECKING, false, viewer);
        runner.submit(id);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .body(ImportView.of(book.find(id).orElseThrow(), words));
    }

    @May(Right.DATA_SEE)
    @GetMapping("/api/v1/imports/{id}")
    ImportView show(@PathVariable long id, Viewer viewer) {
        return ImportView.of(mine(id, viewer, Right.DATA_SEE), words);
    }

    @May(Right.DATA_IMPORT)
    @PostMapping("/api/v1/imports/{id}/commit")
    ResponseEntity<ImportView> commit(@PathVariable long id, Viewer viewer) {
        var imported = mine(id, viewer, Right.DATA_IMPORT);
        if (!imported.committable()) {
            throw Denied.NOT_READY.refusal();
        }
        book.ask(id, imported.committing(), true, viewer);
        runner.submit(id);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .body(ImportView.of(book.find(id).orElseThrow(), words));
    }

    @May(Right.DATA_IMPORT)
    @PostMapping("/api/v1/imports/{id}/undo")
    ImportView undo(@PathVariable long id, Viewer viewer) {
        mine(id, viewer, Right.DATA_IMPORT);
        imports.undo(id, viewer);
        return ImportView.of(book.find(id).orElseThrow(), words);
    }

    @May(Right.DATA_SEE)
    @GetMapping("/api/v1/imports/{id}/rejected.csv")
    void csv(@PathVariable long id, Viewer viewer, HttpServletResponse response) throws IOException {
        rejected.csv(files.rejected(mine(id, viewer, Right.DATA_SEE)), response);
    }

    @May(Right.DATA_SEE)
    @GetMapping("/api/v1/imports/{id}/rejected.xlsx")
    void xlsx(@PathVariable long id, Viewer viewer, HttpServletResponse response) throws IOException {
        rejected.xlsx(files.rejected(mine(id, viewer, Right.DATA_SEE)), viewer, response);
    }

    private Imported mine(long id, Viewer viewer, Right right) {
        return book.mine(id, viewer, right).orElseThrow(NotFound::new);
    }
}
