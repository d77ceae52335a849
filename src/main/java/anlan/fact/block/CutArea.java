package anlan.fact.block;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An area is cut into blocks: anew each time, whatever stood before stays. */
@UseCase
class CutArea {

    private final AreaSeen seen;
    private final Knife knife;
    private final BlockBook book;
    private final BlockPages pages;

    CutArea(AreaSeen seen, Knife knife, BlockBook book, BlockPages pages) {
        this.seen = seen;
        this.knife = knife;
        this.book = book;
        this.pages = pages;
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/blocks/{area:\\d+}/cuts")
    ModelAndView cut(@PathVariable String area, @RequestParam(defaultValue = "") String metres, Viewer viewer) {
        var found = seen.find(area, viewer, Right.SWEEPS_KEEP);
        var given = knife.given(found);
        if (!given.isEmpty()) {
            book.cut(area, null, knife.along(given), viewer);
            return Page.to("/blocks/" + area, "block.note-cut");
        }
        var refusals = new Refusals();
        int size = size(metres);
        if (refusals.require(size >= 50 && size <= 5_000, BlockFault.SIZE_UNREADABLE, "metres")) {
            var pieces = knife.grid(found, size, refusals);
            if (!pieces.isEmpty()) {
                book.cut(area, size, pieces, viewer);
                return Page.to("/blocks/" + area, "block.note-cut");
            }
        }
        return Page.refused(BlockPages.VIEW, pages.page(found, metres, "", viewer), refusals);
    }

    private static int size(String metres) {
        return metres.strip().matches("[0-9]{1,5}") ? Integer.parseInt(metres.strip()) : 0;
    }
}
