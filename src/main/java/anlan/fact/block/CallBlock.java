package anlan.fact.block;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A block is given a name or another number; whichever had that number takes the one that was left. */
@UseCase
class CallBlock {

    private static final int LONGEST = 40;

    private final AreaSeen seen;
    private final Blocks blocks;
    private final BlockBook book;
    private final BlockPages pages;

    CallBlock(AreaSeen seen, Blocks blocks, BlockBook book, BlockPages pages) {
        this.seen = seen;
        this.blocks = blocks;
        this.book = book;
        this.pages = pages;
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/blocks/{area:\\d+}/labels/{cell:\\d+}")
    ModelAndView call(
            @PathVariable String area,
            @PathVariable int cell,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String name,
            Viewer viewer) {
        var found = seen.find(area, viewer, Right.SWEEPS_KEEP);
        book.takeTurn(area);
        var cut = blocks.now(area).orElseThrow(NotFound::new);
        var block = blocks.find(cut.id(), cell).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        int wanted = number.strip().matches("[0-9]{1,6}") ? Integer.parseInt(number.strip()) : 0;
        var called = name.strip();
        refusals.require(called.length() <= LONGEST, BlockFault.NAME_LONG, "name", LONGEST);
        if (refusals.require(wanted > 0, BlockFault.NUMBER_UNREADABLE, "number")) {
            refusals.require(wanted <= cut.blocks(), BlockFault.NUMBER_UNKNOWN, "number", cut.blocks());
        }
        if (refusals.any()) {
            return Page.refused(BlockPages.VIEW, pages.page(found, cut, block, number, name, viewer), refusals);
        }
        if (wanted != block.number()) {
            blocks.of(cut.id()).stream()
                    .filter(b -> b.number() == wanted)
                    .forEach(other -> book.call(area, other, block.number(), other.name(), viewer));
        }
        book.call(area, block, wanted, called, viewer);
        return Page.to("/blocks/" + area, "block.note-called");
    }
}
