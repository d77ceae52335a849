package anlan.fact.block;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.place.Level;
import anlan.ground.web.Door;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which areas are cut into blocks: the district and its townships, or one township and its villages. */
@UseCase
class ListCuts {

    record ListPage(String title, List<Line> lines, boolean whole) {}

    /** @param inside path of the list of what lies in it; empty where nothing does */
    record Line(String path, String name, String level, String blocks, String how, String inside) {}

    private final Areas areas;
    private final Blocks blocks;
    private final Words words;

    ListCuts(Areas areas, Blocks blocks, Words words) {
        this.areas = areas;
        this.blocks = blocks;
        this.words = words;
    }

    @Bean
    static Door blocksDoor() {
        return new Door(Door.Section.WORK, 36, "/blocks", "block.blocks", Right.SWEEPS_SEE);
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/blocks")
    ModelAndView list(@RequestParam(defaultValue = "") String within, Viewer viewer) {
        var shown = shown(within, viewer.areas(Right.SWEEPS_SEE));
        var cuts = blocks.now(shown.stream().map(Area::code).toList());
        return Page.of(
                "fact/block/ListCuts",
                new ListPage(
                        words.say("block.blocks"),
                        shown.stream().map(a -> line(a, cuts, within)).toList(),
                        within.isEmpty()));
    }

    private List<Area> shown(String within, List<String> roots) {
        if (!within.isEmpty() && areas.liesWithin(within, roots)) {
            return areas.within(within).stream()
                    .filter(a -> a.level() != Level.BLOCK)
                    .toList();
        }
        return roots.stream()
                .flatMap(root ->
                        areas.within(root).stream().filter(a -> a.code().equals(root) || a.level() == Level.TOWNSHIP))
                .distinct()
                .toList();
    }

    private Line line(Area area, Map<String, Cut> cuts, String within) {
        var cut = cuts.get(area.code());
        boolean deeper = area.level() == Level.TOWNSHIP && !area.code().equals(within);
        return new Line(
                "/blocks/" + area.code(),
                area.name(),
                words.say("block.level-" + area.level().code()),
                cut == null ? "" : words.say("block.count", cut.blocks()),
                cut == null ? words.say("block.not-cut") : how(cut, words),
                deeper ? "/blocks?within=" + area.code() : "");
    }

    static String how(Cut cut, Words words) {
        return cut.metres() == null
                ? words.say("block.how-given", cut.version())
                : words.say("block.how-grid", String.valueOf(cut.metres()), cut.version());
    }
}
