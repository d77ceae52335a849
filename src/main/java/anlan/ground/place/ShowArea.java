package anlan.ground.place;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One area: what it is, what lies in it, whom it borders, how many people live there. */
@UseCase
class ShowArea {

    record AreaPage(
            String title,
            String code,
            String level,
            @Nullable Link parent,
            String since,
            @Nullable String until,
            boolean drawn,
            List<AreaPast.Line> past,
            List<Inside> inside,
            List<Beside> beside,
            List<Year> years) {}

    record Link(String code, String name) {}

    record Inside(String code, String name, String residents) {}

    /** @param linked whether the viewer may open it */
    record Beside(String code, String name, String edge, boolean linked) {}

    record Year(String year, String resident, String floating) {}

    private record Edge(String other, String name, long metres) {}

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Tallies tallies;
    private final Areas areas;
    private final Outlines outlines;
    private final Counts counts;
    private final ObjectProvider<AreaPast> past;
    private final OfficeClock clock;
    private final Words words;

    ShowArea(
            JdbcClient jdbc,
            Directory directory,
            Tallies tallies,
            Areas areas,
            Outlines outlines,
            Counts counts,
            ObjectProvider<AreaPast> past,
            OfficeClock clock,
            Words words) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.tallies = tallies;
        this.areas = areas;
        this.outlines = outlines;
        this.counts = counts;
        this.past = past;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.PLACES_SEE)
    @GetMapping("/areas/{code:\\d+}")
    ModelAndView show(@PathVariable String code, Viewer viewer) {
        var roots = viewer.areas(Right.PLACES_SEE);
        var area = directory.find(code, roots).orElseThrow(NotFound::new);
        boolean since = area.validFrom().isAfter(Areas.EVER);
        return Page.of(
                "ground/place/ShowArea",
                new AreaPage(
                        area.name(),
                        area.code(),
                        words.say("place.level-" + area.level().code()),
                        parent(area, roots).orElse(null),
                        since ? area.validFrom().toString() : words.say("place.since-ever"),
                        area.validTo() == null ? null : area.validTo().toString(),
                        !gone(area) && outlines.texts().containsKey(code),
                        past.stream().flatMap(p -> p.of(code).stream()).toList(),
                        inside(code),
                        beside(code, roots),
                        years(code)));
    }

    private boolean gone(Area area) {
        var last = area.validTo();
        return last != null && last.isBefore(clock.today());
    }

    private Optional<Link> parent(Area area, List<String> roots) {
        return Optional.ofNullable(area.parent())
                .flatMap(above -> directory.find(above, roots))
                .map(above -> new Link(above.code(), above.name()));
    }

    private List<Inside> inside(String code) {
        var below = areas.below(code);
        var people = tallies.people(below);
        return below.stream()
                .map(a -> new Inside(a.code(), a.name(), counts.latest(people.getOrDefault(a.code(), List.of()))))
                .toList();
    }

    private List<Beside> beside(String code, List<String> roots) {
        return jdbc.sql("""
                        select n.other, k.name, n.metres from area_neighbour n
                        join area_known k on k.district = n.district and k.code = n.other
                        where n.area = :code order by n.metres desc, n.other
                        """).param("code", code).query(Edge.class).list().stream()
                .map(e ->
                        new Beside(e.other(), e.name(), counts.number(e.metres()), areas.liesWithin(e.other(), roots)))
                .toList();
    }

    private List<Year> years(String code) {
        return areas.peopleByYear(code).stream()
                .map(p -> new Year(String.valueOf(p.year()), counts.people(p.resident()), counts.people(p.floating())))
                .toList();
    }
}
