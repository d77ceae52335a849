package anlan.promise.history;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of a plan's history: acts on figures, and versions of the text. */
@Component
class HistoryPages {

    static final String VIEW = "promise/history/History";
    private static final int ACTS = 30;
    private static final int SHOWN = 12;

    record Entry(
            String title,
            String by,
            String why,
            List<String> changes,
            String more,
            @Nullable String undo) {}

    record HistoryPage(
            String title,
            String campaign,
            String path,
            List<Entry> versions,
            List<Entry> acts,
            @Nullable String next) {}

    private final VersionEntries versions;
    private final ActLog log;
    private final Areas areas;
    private final Wording wording;

    HistoryPages(VersionEntries versions, ActLog log, Areas areas, Wording wording) {
        this.versions = versions;
        this.log = log;
        this.areas = areas;
        this.wording = wording;
    }

    HistoryPage page(Campaign campaign, long before, Viewer viewer) {
        var tree = AreaTree.of(areas);
        var done = log.before(campaign.id(), before, ACTS + 1);
        var shown = done.subList(0, Math.min(ACTS, done.size()));
        var steps = log.steps(shown.stream().map(ActLog.Done::id).toList());
        var path = "/plan/" + campaign.id();
        return new HistoryPage(
                wording.say("plan.history"),
                wording.name(campaign.name()),
                path,
                before == Long.MAX_VALUE ? versions.entries(campaign) : List.of(),
                shown.stream()
                        .map(d -> act(
                                campaign, d, seen(steps.getOrDefault(d.id(), List.of()), tree, viewer), tree, viewer))
                        .filter(e -> !e.changes().isEmpty())
                        .toList(),
                done.size() > ACTS ? path + "/history?before=" + shown.getLast().id() : null);
    }

    /** The district's own figures are everybody's; of the others, those in one's areas. */
    private static List<ActLog.Step> seen(List<ActLog.Step> steps, AreaTree tree, Viewer viewer) {
        var roots = viewer.areas(Right.PLAN_SEE);
        return steps.stream()
                .filter(s -> s.area().equals(AreaTree.districtCode()) || tree.within(s.area(), roots))
                .toList();
    }

    private Entry act(Campaign campaign, ActLog.Done done, List<ActLog.Step> steps, AreaTree tree, Viewer viewer) {
        var stands = !done.reversed() && !done.overtaken();
        var undoable = stands && campaign instanceof Campaign.Draft && viewer.may(Right.TARGETS_SET);
        return new Entry(
                title(done),
                wording.say(
                        "history.by-at",
                        done.by() + " " + done.unit(),
                        wording.instant(done.at().toInstant())),
                done.why(),
                steps.stream().limit(SHOWN).map(s -> step(campaign, s, tree)).toList(),
                steps.size() > SHOWN ? wording.say("history.and-more", steps.size() - SHOWN) : "",
                undoable ? "/plan/" + campaign.id() + "/acts/" + done.id() + "/reversal" : null);
    }

    private String title(ActLog.Done done) {
        if (done.version() != null && done.effectiveOn() != null) {
            var key = done.off() ? "history.act-off" : "history.act-revision";
            return wording.say(key, done.version(), wording.day(done.effectiveOn()));
        }
        return wording.say(done.reversed() ? "history.act-gone-" + done.kind() : "history.act-" + done.kind());
    }

    private String step(Campaign campaign, ActLog.Step step, AreaTree tree) {
        var indicator = campaign.indicator(step.indicator());
        var phase = campaign.plan().phase(step.cell().phaseKey()).map(p -> wording.name(p.name()));
        return wording.say(
                "history.step",
                tree.name(step.area(), wording.say("plan.district")),
                indicator.map(i -> wording.name(i.name())).orElse(step.indicator()),
                phase.orElseGet(() -> wording.say("plan.whole")),
                figure(step.before(), indicator),
                figure(step.after(), indicator));
    }

    private String figure(@Nullable BigDecimal value, Optional<PlanIndicator> indicator) {
        return indicator
                .map(i -> wording.measured(value, i))
                .orElseGet(() -> value == null ? Wording.UNSET : value.toPlainString());
    }
}
