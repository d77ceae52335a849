package anlan.fact.imports;

import anlan.fact.rejection.RejectedRows;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refused;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One import from its columns to its receipt: what is asked now, how far it is, and what came of it. */
@UseCase
class ShowImport {

    private static final String VIEW = "fact/imports/ShowImport";

    private final ImportBook book;
    private final ImportPages pages;
    private final Imports imports;
    private final Runner runner;
    private final Files files;
    private final RejectedRows rejected;

    ShowImport(ImportBook book, ImportPages pages, Imports imports, Runner runner, Files files, RejectedRows rejected) {
        this.book = book;
        this.pages = pages;
        this.imports = imports;
        this.runner = runner;
        this.files = files;
        this.rejected = rejected;
    }

    @May(Right.DATA_SEE)
    @GetMapping("/imports/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return Page.of(VIEW, pages.of(mine(id, viewer, Right.DATA_SEE), viewer));
    }

    @May(Right.DATA_IMPORT)
    @PostMapping("/imports/{id}/commit")
    ModelAndView commit(@PathVariable long id, Viewer viewer) {
        var imported = mine(id, viewer, Right.DATA_IMPORT);
        if (!imported.committable()) {
            return Page.refused(VIEW, pages.of(imported, viewer), List.of(new Refused(Denied.NOT_READY, "")));
        }
        book.ask(id, imported.committing(), true, viewer);
        runner.submit(id);
        return Page.to("/imports/" + id);
    }

    @May(Right.DATA_IMPORT)
    @PostMapping("/imports/{id}/undo")
    ModelAndView undo(@PathVariable long id, Viewer viewer) {
        var imported = mine(id, viewer, Right.DATA_IMPORT);
        if (imported.batch() == null || imported.undone()) {
            return Page.refused(VIEW, pages.of(imported, viewer), List.of(new Refused(Denied.NOT_COMMITTED, "")));
        }
        imports.undo(id, viewer);
        return Page.to("/imports/" + id, "imports.undone");
    }

    @May(Right.DATA_SEE)
    @GetMapping("/imports/{id}/rejected.csv")
    void csv(@PathVariable long id, Viewer viewer, HttpServletResponse response) throws IOException {
        rejected.csv(files.rejected(mine(id, viewer, Right.DATA_SEE)), response);
    }

    @May(Right.DATA_SEE)
    @GetMapping("/imports/{id}/rejected.xlsx")
    void xlsx(@PathVariable long id, Viewer viewer, HttpServletResponse response) throws IOException {
        rejected.xlsx(files.rejected(mine(id, viewer, Right.DATA_SEE)), viewer, response);
    }

    private Imported mine(long id, Viewer viewer, Right right) {
        return book.mine(id, viewer, right).orElseThrow(NotFound::new);
    }
}
