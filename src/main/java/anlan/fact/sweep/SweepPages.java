package anlan.fact.sweep;

import anlan.fact.block.Blocks;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.staff.Choice;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The page of one sweep: how much is walked, what is left, who walks what. */
@Component
class SweepPages {

    static final String VIEW = "fact/sweep/ShowSweep";

    /** Of so many blocks a list is still read; beyond, one asks for those left, or looks at an area. */
    private static final int MOST = 3_000;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** What is asked for: all blocks or those left; whose people are offered for a team. */
    record Asked(String show, String unit) {}

    private final Sweeps sweeps;
    private final Coverage coverage;
    private final Teams teams;
    private final Blocks blocks;
    private final Areas areas;
    private final Units units;
    private final List<SweepNotice> notices;
    private final OfficeClock clock;
    private final Words words;

    SweepPages(
            Sweeps sweeps,
            Coverage coverage,
            Teams teams,
            Blocks blocks,
            Areas areas,
            Units units,
            List<SweepNotice> notices,
            OfficeClock clock,
            Words words) {
        this.sweeps = sweeps;
        this.coverage = coverage;
        this.teams = teams;
        this.blocks = blocks;
        this.areas = areas;
        this.units = units;
        this.notices = List.copyOf(notices);
        this.clock = clock;
        this.words = words;
    }

    SweepPage page(Sweep sweep, Asked asked, SweepPage.Typed typed, Viewer viewer) {
        var all = coverage.of(sweep.id());
        var share = Coverage.Share.of(all);
        long left = share.all() - share.visited();
        boolean keeps = sweeps.keeps(sweep, viewer);
        boolean walks = sweep.started() && sweeps.walks(sweep, viewer);
        var names = teams.names(sweep);
        var unit = asked.unit().matches("[0-9]{1,18}") ? Long.parseLong(asked.unit()) : sweep.unit();
        var byArea = new LinkedHashMap<String, java.util.ArrayList<Coverage.Walked>>();
        all.forEach(b -> byArea.computeIfAbsent(b.area(), a -> new java.util.ArrayList<>())
                .add(b));
        return new SweepPage(
                sweep.title(),
                sweep.path(),
                words.say("sweep.days", sweep.from().toString(), sweep.to().toString()),
                words.say("sweep.stage-" + sweep.stage()),
                sweep.badge(),
                words.say("sweep.walked", share.visited(), share.all()),
                share.percent(),
                words.say("sweep.as-of", MINUTE.format(clock.instant().atZone(clock.getZone()))),
                left == 0 ? words.say("sweep.none-left") : words.say("sweep.left", left),
                byArea.entrySet().stream()
                        .map(e -> part(e.getKey(), e.getValue()))
                        .toList(),
                all.stream()
                        .filter(b -> !asked.show().equals("left") || !b.visited())
                        .limit(MOST)
                        .map(b -> line(sweep, b, names, walks))
                        .toList(),
                asked.show(),
                teams.of(sweep).stream().map(t -> member(t, all)).toList(),
                keeps ? units(viewer) : List.of(),
                String.valueOf(unit),
                keeps ? people(unit, viewer) : List.of(),
                keeps,
                sweep.at() == Sweep.Stage.PLANNED,
                sweep.started(),
                walks ? mine(sweep, viewer) : "",
                byArea.size() == 1 ? "/areas/" + byArea.firstEntry().getKey() + "/outline.geojson" : "",
                notices.stream().flatMap(n -> n.of(sweep.id(), viewer).stream()).toList(),
                typed);
    }

    private SweepPage.Part part(String area, List<Coverage.Walked> blocks) {
        var share = Coverage.Share.of(blocks);
        return new SweepPage.Part(
                String.valueOf(blocks.getFirst().cut()),
                name(area),
                words.say("sweep.of", share.visited(), share.all()),
                share.percent());
    }

    private SweepPage.Line line(Sweep sweep, Coverage.Walked b, Map<Integer, String> names, boolean walks) {
        var called = blocks.called(b.number(), b.name());
        var result = b.findings() > 0
                ? words.say("sweep.found", b.findings())
                : b.visited() ? words.say("sweep.nothing") : words.say("sweep.not-walked");
        var at = b.at() == null ? "" : MINUTE.format(b.at().atZoneSameInstant(clock.getZone()));
        return new SweepPage.Line(
                b.cut() + "-" + b.cell(),
                walks ? b.path(sweep.id()) : "",
                name(b.area()),
                called,
                b.team() == null ? "" : names.getOrDefault(b.team(), ""),
                at,
                b.by() == null ? "" : b.by(),
                result,
                b.findings() > 0 ? "risk" : b.visited() ? "good" : "unset",
                b.findings() > 0 ? "at_risk" : b.visited() ? "met" : "plain",
                b.visited() ? called + "\n" + result + "\n" + at + " " + b.by() : called + "\n" + result);
    }

    private SweepPage.Member member(Teams.Team team, List<Coverage.Walked> all) {
        var own = Coverage.Share.of(all.stream()
                .filter(b -> b.team() != null && b.team() == team.team())
                .toList());
        return new SweepPage.Member(
                String.valueOf(team.team()),
                team.name(),
                team.people(),
                words.say("sweep.of", own.visited(), own.all()));
    }

    private List<Choice> units(Viewer viewer) {
        return units.among(viewer.reach(Right.SWEEPS_KEEP)).stream()
                .filter(u -> u.endedOn() == null)
                .map(u -> new Choice(String.valueOf(u.id()), u.name()))
                .toList();
    }

    private List<Choice> people(long unit, Viewer viewer) {
        return !viewer.reach(Right.SWEEPS_KEEP).has(unit)
                        || units.find(unit).map(Unit::endedOn).isPresent()
                ? List.of()
                : teams.people(unit).entrySet().stream()
                        .map(e -> new Choice(String.valueOf(e.getKey()), e.getValue()))
                        .toList();
    }

    private String mine(Sweep sweep, Viewer viewer) {
        return sweeps.team(sweep, viewer)
                .flatMap(team -> coverage.next(sweep.id(), team, null))
                .map(b -> b.path(sweep.id()))
                .orElse("");
    }

    private String name(String area) {
        return areas.find(area).map(Area::name).orElse(area);
    }
}
