package anlan.ground.place;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Areas for machines: codes, names, levels, counts of people, outlines. */
@ApiUseCase
class AreaApi {

    private static final int MOST = 1_000;

    record Count(
            int year, @Nullable Long resident, @Nullable Long floating) {}

    record Entries(List<AreaEntry> items, @Nullable String next) {}

    private final Directory directory;
    private final Tallies tallies;
    private final Outlines outlines;
    private final OfficeClock clock;

    AreaApi(Directory directory, Tallies tallies, Outlines outlines, OfficeClock clock) {
        this.directory = directory;
        this.tallies = tallies;
        this.outlines = outlines;
        this.clock = clock;
    }

    @May(Right.PLACES_SEE)
    @GetMapping("/api/v1/areas")
    ResponseEntity<Entries> list(
            @RequestParam @Nullable String parent,
            @RequestParam @Nullable String level,
            @RequestParam @Nullable String at,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "1000") int limit,
            Viewer viewer) {
        int most = Math.clamp(limit, 1, MOST);
        var areas = directory.areas(new Directory.Query(
                viewer.areas(Right.PLACES_SEE), "", parent, level(level), day(at), after, most + 1));
        var page = areas.subList(0, Math.min(most, areas.size()));
        var people = tallies.people(page);
        var entries = new Entries(
                page.stream().map(a -> AreaEntry.of(a, people)).toList(),
                areas.size() > most ? page.getLast().code() : null);
        return ResponseEntity.ok().eTag(tag(entries)).body(entries);
    }

    @May(Right.PLACES_SEE)
    @GetMapping("/api/v1/areas/{code}")
    ResponseEntity<AreaEntry> one(@PathVariable String code, @RequestParam @Nullable String at, Viewer viewer) {
        var area = directory.find(code, viewer.areas(Right.PLACES_SEE), day(at)).orElseThrow(NotFound::new);
        var entry = AreaEntry.of(area, tallies.people(List.of(area)));
        return ResponseEntity.ok().eTag(tag(entry)).body(entry);
    }

    @May(Right.PLACES_SEE)
    @GetMapping(path = "/api/v1/areas.geojson", produces = "application/geo+json")
    ResponseEntity<String> drawn(
            @RequestParam @Nullable String parent,
            @RequestParam @Nullable String level,
            @RequestParam @Nullable String at,
            Viewer viewer) {
        var areas = directory.areas(new Directory.Query(
                viewer.areas(Right.PLACES_SEE), "", parent, level(level), day(at), "", Integer.MAX_VALUE));
        String collection = outlines.collection(areas);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/geo+json"))
                .eTag(tag(collection))
                .body(collection);
    }

    private static @Nullable Level level(@Nullable String code) {
        if (code == null) return null;
        return Level.of(code)
                .orElseThrow(() -> new RefusedException(new Refused(PlaceFault.LEVEL_UNKNOWN, "level", code)));
    }

    private LocalDate day(@Nullable String at) {
        if (at == null) return clock.today();
        try {
            return LocalDate.parse(at);
        } catch (DateTimeException e) {
            throw new RefusedException(new Refused(PlaceFault.DAY_UNREADABLE, "at", at));
        }
    }

    private static String tag(Object content) {
        return "\"" + Integer.toHexString(content.hashCode()) + "\"";
    }
}
