package anlan.fact.sweep;

import anlan.fact.block.Blocks;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One sweep: what is walked, what is left, and who walks. */
@UseCase
class ShowSweep {

    private final Sweeps sweeps;
    private final SweepPages pages;
    private final Coverage coverage;
    private final Blocks blocks;

    ShowSweep(Sweeps sweeps, SweepPages pages, Coverage coverage, Blocks blocks) {
        this.sweeps = sweeps;
        this.pages = pages;
        this.coverage = coverage;
        this.blocks = blocks;
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sweeps/{id:\\d+}")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String unit,
            Viewer viewer) {
        var sweep = sweeps.find(id, viewer).orElseThrow(NotFound::new);
        return Page.of(
                SweepPages.VIEW,
                pages.page(sweep, new SweepPages.Asked(show, unit), SweepPage.Typed.nothing(), viewer));
    }

    /** What its map draws. */
    @May(Right.SWEEPS_SEE)
    @GetMapping(path = "/sweeps/{id:\\d+}/blocks.geojson", produces = "application/geo+json")
    ResponseEntity<String> drawn(@PathVariable long id, Viewer viewer) {
        var sweep = sweeps.find(id, viewer).orElseThrow(NotFound::new);
        var features = coverage.of(sweep.id()).stream()
                .map(Coverage.Walked::cut)
                .distinct()
                .flatMap(cut -> blocks.of(cut).stream())
                .filter(b -> b.outline() != null)
                .map(b -> "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + b.cut() + "-" + b.cell()
                        + "\"},\"geometry\":" + b.outline() + "}")
                .collect(Collectors.joining(",\n"));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/geo+json"))
                .body("{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "\n]}\n");
    }
}
