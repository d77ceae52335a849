package anlan.fact.ledger;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A search is kept under a name, for oneself or for all; and put away again. */
@UseCase
class SaveView {

    private static final int NAME = 20;

    private final SavedViews views;
    private final LedgerPages pages;
    private final Audit audit;

    SaveView(SavedViews views, LedgerPages pages, Audit audit) {
        this.views = views;
        this.pages = pages;
        this.audit = audit;
    }

    @May(Right.PROBLEMS_SEE)
    @PostMapping("/problems/views")
    ModelAndView keep(
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String shared,
            Viewer viewer) {
        var refusals = new Refusals();
        refusals.require(!name.isBlank(), LedgerFault.VIEW_UNNAMED, "name");
        refusals.require(name.strip().length() <= NAME, LedgerFault.NAME_LONG, "name", NAME);
        var path = asked.behind(null).address("/problems");
        var query = path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
        if (!refusals.any()) {
            refusals.require(
                    views.keep(viewer, name.strip(), query, shared != null),
                    LedgerFault.VIEW_TAKEN,
                    "name",
                    name.strip());
        }
        if (refusals.any()) {
            return Page.refused(LedgerPages.VIEW, pages.of(asked, name, viewer), refusals);
        }
        audit.did("ledger.view-saved", "problem-views", null, Map.of("name", name.strip(), "query", query), null);
        return Page.to(path, "ledger.note-view-saved");
    }

    @May(Right.PROBLEMS_SEE)
    @PostMapping("/problems/views/removal")
    ModelAndView remove(@RequestParam long saved, Viewer viewer) {
        if (!views.remove(viewer, saved)) {
            throw new NotFound();
        }
        audit.did("ledger.view-removed", "problem-views", Map.of("id", saved), null, null);
        return Page.to("/problems", "ledger.note-view-removed");
    }
}
