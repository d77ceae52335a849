package anlan.fact.block;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The blocks of an area: on the map and as a list. */
@UseCase
class ShowBlocks {

    private final AreaSeen seen;
    private final Blocks blocks;
    private final BlockPages pages;

    ShowBlocks(AreaSeen seen, Blocks blocks, BlockPages pages) {
        this.seen = seen;
        this.blocks = blocks;
        this.pages = pages;
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/blocks/{area:\\d+}")
    ModelAndView show(@PathVariable String area, @RequestParam(defaultValue = "") String block, Viewer viewer) {
        return Page.of(BlockPages.VIEW, pages.page(seen.find(area, viewer, Right.SWEEPS_SEE), "500", block, viewer));
    }

    /** What the map draws. */
    @May(Right.SWEEPS_SEE)
    @GetMapping(path = "/blocks/{area:\\d+}/blocks.geojson", produces = "application/geo+json")
    ResponseEntity<String> drawn(@PathVariable String area, Viewer viewer) {
        var found = seen.find(area, viewer, Right.SWEEPS_SEE);
        var features = blocks.now(found.code()).stream()
                .flatMap(cut -> blocks.of(cut.id()).stream())
                .filter(b -> b.outline() != null)
                .map(this::feature)
                .collect(Collectors.joining(",\n"));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/geo+json"))
                .body("{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "\n]}\n");
    }

    private String feature(Block block) {
        var properties = new HashMap<String, String>();
        properties.put("code", String.valueOf(block.cell()));
        properties.put("name", blocks.called(block));
        return "{\"type\":\"Feature\",\"properties\":" + JsonMapper.shared().writeValueAsString(properties)
                + ",\"geometry\":" + block.outline() + "}";
    }
}
