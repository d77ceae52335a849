package anlan.fact.sweep;

import anlan.fact.block.Blocks;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Areas;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sweeps for forms that are filled in elsewhere than on this room's pages: what is to be walked, and what was. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Walking {

    /** Where a sweep stands in its course. */
    public enum Stand {
        PLANNED,
        STARTED,
        CLOSED
    }

    /**
     * A sweep of the viewer's.
     *
     * @param team the viewer's; null for whoever only steers it
     * @param sheet the question sheet that is filled in; 0 for the one that ships
     * @param keeps whether the viewer steers it
     * @param walks whether the viewer may write down visits
     */
    public record Round(
            long id,
            String title,
            LocalDate from,
            LocalDate to,
            Stand stand,
            @Nullable Integer team,
            long sheet,
            boolean keeps,
            boolean walks) {

        public String path() {
            return "/sweeps/" + id;
        }
    }

    /**
     * A block of a sweep.
     *
     * @param team whose it is; null while it is nobody's
     */
    public record Spot(
            long cut,
            int cell,
            String area,
            int number,
            String name,
            @Nullable Integer team,
            int visits,
            int findings,
            String by) {}

    private final Sweeps sweeps;
    private final Coverage coverage;
    private final SheetChosen sheets;
    private final Areas areas;
    private final Blocks blocks;

    Walking(Sweeps sweeps, Coverage coverage, SheetChosen sheets, Areas areas, Blocks blocks) {
        this.sweeps = sweeps;
        this.coverage = coverage;
        this.sheets = sheets;
        this.areas = areas;
        this.blocks = blocks;
    }

    /** Those under way in which the viewer is in a team. */
    public List<Round> mine(Viewer viewer) {
        return sweeps.mine(viewer).stream().map(s -> round(s, viewer)).toList();
    }

    /** One that the viewer sees. */
    public Optional<Round> find(long sweep, Viewer viewer) {
        return sweeps.find(sweep, viewer).map(s -> round(s, viewer));
    }

    private Round round(Sweep s, Viewer viewer) {
        var team = sweeps.team(s, viewer).orElse(null);
        var keeps = sweeps.keeps(s, viewer);
        return new Round(
                s.id(),
                s.title(),
                s.from(),
                s.to(),
                Stand.valueOf(s.at().name()),
                team,
                sheets.of(s.id()),
                keeps,
                viewer.may(Right.SWEEPS_WALK) && (keeps || team != null));
    }

    public List<Spot> spots(long sweep) {
        return coverage.of(sweep).stream().map(Walking::spot).toList();
    }

    public Optional<Spot> spot(long sweep, long cut, int cell) {
        return coverage.one(sweep, cut, cell).map(Walking::spot);
    }

    /** What each block is called, by cut and cell; with its area before it where the sweep has several. */
    public Map<String, String> names(long sweep) {
        var spots = spots(sweep);
        var before = new HashMap<String, String>();
        spots.forEach(s -> before.computeIfAbsent(
                s.area(), code -> areas.find(code).map(a -> a.name() + " ").orElse("")));
        return spots.stream()
                .collect(Collectors.toMap(
                        s -> s.cut() + "-" + s.cell(),
                        s -> (before.size() > 1 ? before.get(s.area()) : "") + blocks.called(s.number(), s.name())));
    }

    private static Spot spot(Coverage.Walked b) {
        var by = b.by() == null ? "" : b.by();
        return new Spot(b.cut(), b.cell(), b.area(), b.number(), b.name(), b.team(), b.visits(), b.findings(), by);
    }
}
