package anlan.ground.place;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Door;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking areas up: the townships first, any area by part of its name or the beginning of its code. */
@UseCase
class BrowseAreas {

    private static final int MOST = 100;

    record BrowsePage(
            String title,
            String words,
            List<Row> rows,
            @Nullable String next,
            boolean none,
            boolean keeps) {}

    record Row(String code, String name, String level, String below, String residents, boolean drawn) {}

    private final Directory directory;
    private final Tallies tallies;
    private final Outlines outlines;
    private final Counts counts;
    private final OfficeClock clock;
    private final Words words;

    BrowseAreas(
            Directory directory, Tallies tallies, Outlines outlines, Counts counts, OfficeClock clock, Words words) {
        this.directory = directory;
        this.tallies = tallies;
        this.outlines = outlines;
        this.counts = counts;
        this.clock = clock;
        this.words = words;
    }

    @Bean
    static Door areasDoor() {
        return new Door(Door.Section.HOUSE, 10, "/areas", "place.areas", Right.PLACES_SEE);
    }

    @May(Right.PLACES_SEE)
    @GetMapping("/areas")
    ModelAndView browse(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after, Viewer viewer) {
        var found = found(q, after, viewer);
        var shown = found.subList(0, Math.min(MOST, found.size()));
        String next = found.size() > MOST
                ? "/areas?q=" + java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8) + "&after="
                        + shown.getLast().code()
                : null;
        return Page.of(
                "ground/place/BrowseAreas",
                new BrowsePage(
                        words.say("place.areas"),
                        q,
                        rows(shown),
                        next,
                        shown.isEmpty() && q.isBlank(),
                        Keeping.whole(viewer)));
    }

    /** Unless something is looked for, townships: whoever answers for less than one is shown what they answer for. */
    private List<Area> found(String q, String after, Viewer viewer) {
        var townships = q.isBlank() ? areas(q, Level.TOWNSHIP, after, viewer) : List.<Area>of();
        return townships.isEmpty() ? areas(q, null, after, viewer) : townships;
    }

    private List<Area> areas(String q, @Nullable Level level, String after, Viewer viewer) {
        return directory.areas(
                new Directory.Query(viewer.areas(Right.PLACES_SEE), q, null, level, clock.today(), after, MOST + 1));
    }

    private List<Row> rows(List<Area> areas) {
        Map<String, Long> below = tallies.below(areas);
        Map<String, List<People>> people = tallies.people(areas);
        Set<String> drawn = outlines.texts().keySet();
        return areas.stream()
                .map(a -> new Row(
                        a.code(),
                        a.name(),
                        words.say("place.level-" + a.level().code()),
                        counts.number(below.get(a.code())),
                        counts.latest(people.getOrDefault(a.code(), List.of())),
                        drawn.contains(a.code())))
                .toList();
    }
}
