package anlan.promise.change;

import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Promised;
import anlan.promise.plan.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings a change onto the version that was approved while it was written; where both changed a part, the change keeps its own and both are told. */
@Component
public class Rebasing {

    public record Rebased(Plan plan, List<Clash> clashes) {}

    private final PlanParts parts;
    private final FigureLines lines;
    private final Wording wording;

    Rebasing(PlanParts parts, FigureLines lines, Wording wording) {
        this.parts = parts;
        this.lines = lines;
        this.wording = wording;
    }

    /** @param base the version that the change was written on */
    public Rebased text(Plan base, Plan latest, Plan own) {
        var rebased = Rebase.of(base, latest, own);
        var mine = parts.of(rebased.plan());
        var theirs = parts.of(latest);
        var was = parts.of(base);
        var clashes = rebased.clashes().stream()
                .map(key -> new Clash(
                        Stream.of(mine, theirs, was)
                                .map(all -> all.get(key))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .map(PlanParts.Part::name)
                                .orElse(key),
                        said(mine, key),
                        said(theirs, key)))
                .toList();
        return new Rebased(rebased.plan(), clashes);
    }

    private static String said(Map<String, PlanParts.Part> parts, String key) {
        var part = parts.get(key);
        return part == null ? "" : part.both();
    }

    /** Figures that the version approved meanwhile set to yet another value. */
    public List<Clash> figures(Plan own, List<FigureChange> changes, Promised latest) {
        var both = changes.stream()
                .filter(c -> FigureCheck.stale(c, latest))
                .map(c -> new FigureChange(
                        c.cell(),
                        latest.own(
                                c.cell().indicator(),
                                c.cell().phaseKey(),
                                c.cell().area()),
                        c.after()))
                .filter(FigureChange::differs)
                .toList();
        return lines.of(own, both).stream()
                .map(l -> new Clash(
                        wording.say("change.figure-name", l.indicator(), l.area(), l.phase()), l.after(), l.before()))
                .toList();
    }
}
