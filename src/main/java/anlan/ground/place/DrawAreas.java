package anlan.ground.place;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What maps on pages draw: one area, or the areas right below one. */
@UseCase
class DrawAreas {

    private final Directory directory;
    private final Outlines outlines;
    private final OfficeClock clock;

    DrawAreas(Directory directory, Outlines outlines, OfficeClock clock) {
        this.directory = directory;
        this.outlines = outlines;
        this.clock = clock;
    }

    @May(Right.PLACES_SEE)
    @GetMapping("/areas/{code:\\d+}/outline.geojson")
    ResponseEntity<String> one(@PathVariable String code, Viewer viewer) {
        return drawn(
                List.of(directory.find(code, viewer.areas(Right.PLACES_SEE)).orElseThrow(NotFound::new)));
    }

    @May(Right.PLACES_SEE)
    @GetMapping("/areas.geojson")
    ResponseEntity<String> below(@RequestParam String parent, Viewer viewer) {
        return drawn(directory.areas(new Directory.Query(
                viewer.areas(Right.PLACES_SEE), "", parent, null, clock.today(), "", Integer.MAX_VALUE)));
    }

    /** An area's whole inside down to the villages, for maps that shade it; larger areas come last, so that their edges lie on top. */
    @May(Right.PLACES_SEE)
    @GetMapping("/places/outlines.geojson")
    ResponseEntity<String> within(@RequestParam String within, Viewer viewer) {
        var inside = directory.inside(within, viewer.areas(Right.PLACES_SEE)).stream()
                .filter(a -> !a.code().equals(within) && a.level() != Level.BLOCK)
                .sorted(Comparator.comparing(Area::level).reversed().thenComparing(Area::code))
                .toList();
        return drawn(inside);
    }

    private ResponseEntity<String> drawn(List<Area> areas) {
        String collection = outlines.collection(areas);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/geo+json"))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5))
                        .cachePrivate()
                        .mustRevalidate())
                .eTag("\"" + Integer.toHexString(collection.hashCode()) + "\"")
                .body(collection);
    }
}
