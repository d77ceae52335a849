package anlan.fact.block;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Area;
import anlan.ground.staff.Choice;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page on which an area is cut and its blocks are called. */
@Component
class BlockPages {

    static final String VIEW = "fact/block/ShowBlocks";

    /** @param called the block that is being called otherwise; null where none is */
    record BlocksPage(
            String title,
            String path,
            String code,
            String how,
            List<Line> lines,
            boolean drawn,
            boolean keeps,
            boolean given,
            String metres,
            List<Choice> sizes,
            @Nullable Called called) {}

    record Line(String cell, String path, String name, String ground) {}

    record Called(String path, String title, String number, String name) {}

    private final AreaSeen seen;
    private final Blocks blocks;
    private final Knife knife;
    private final Words words;

    BlockPages(AreaSeen seen, Blocks blocks, Knife knife, Words words) {
        this.seen = seen;
        this.blocks = blocks;
        this.knife = knife;
        this.words = words;
    }

    BlocksPage page(Area area, String metres, String block, Viewer viewer) {
        var cut = blocks.now(area.code());
        var all = cut.map(c -> blocks.of(c.id())).orElse(List.of());
        return page(
                area,
                metres,
                cut,
                all,
                viewer,
                all.stream()
                        .filter(b -> String.valueOf(b.cell()).equals(block))
                        .findFirst()
                        .map(b -> called(area, b, String.valueOf(b.number()), b.name()))
                        .orElse(null));
    }

    /** With what was typed about one block. */
    BlocksPage page(Area area, Cut cut, Block block, String number, String name, Viewer viewer) {
        return page(area, "500", Optional.of(cut), blocks.of(cut.id()), viewer, called(area, block, number, name));
    }

    private BlocksPage page(
            Area area, String metres, Optional<Cut> cut, List<Block> all, Viewer viewer, @Nullable Called called) {
        boolean keeps = seen.may(area.code(), viewer, Right.SWEEPS_KEEP);
        return new BlocksPage(
                words.say("block.title", area.name()),
                "/blocks/" + area.code(),
                area.code(),
                cut.map(c -> words.say("block.count", c.blocks()) + " · " + ListCuts.how(c, words) + " · "
                                + words.say("block.cut-by", c.by(), c.on().toString()))
                        .orElse(""),
                all.stream().map(b -> line(area, b)).toList(),
                all.stream().anyMatch(b -> b.outline() != null),
                keeps,
                keeps && !knife.given(area).isEmpty(),
                metres,
                Stream.of("100", "250", "500", "1000")
                        .map(m -> new Choice(m, words.say("block.metres", m)))
                        .toList(),
                keeps ? called : null);
    }

    private Called called(Area area, Block block, String number, String name) {
        return new Called("/blocks/" + area.code() + "/labels/" + block.cell(), blocks.called(block), number, name);
    }

    private Line line(Area area, Block block) {
        return new Line(
                String.valueOf(block.cell()),
                "/blocks/" + area.code() + "?block=" + block.cell(),
                blocks.called(block),
                block.square() == null ? "" : String.format(Locale.ROOT, "%.1f", block.square() / 10_000));
    }
}
