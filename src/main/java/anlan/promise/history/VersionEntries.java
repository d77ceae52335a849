package anlan.promise.history;

import anlan.promise.change.PlanChanges;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Wording;
import anlan.promise.revision.PlanVersions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The versions of a plan's text, each with what it changed. */
@Component
class VersionEntries {

    private final PlanVersions versions;
    private final PlanChanges changes;
    private final ActLog log;
    private final Wording wording;
    private final Clock clock;

    VersionEntries(PlanVersions versions, PlanChanges changes, ActLog log, Wording wording, Clock clock) {
        this.versions = versions;
        this.changes = changes;
        this.log = log;
        this.wording = wording;
        this.clock = clock;
    }

    List<HistoryPages.Entry> entries(Campaign campaign) {
        var all = versions.all(campaign.id());
        var entries = new ArrayList<HistoryPages.Entry>();
        var figures = log.ofVersions(campaign.id());
        for (var version : all) {
            var before = versions.before(campaign, version);
            var changed = before.isEmpty()
                    ? List.of(wording.say("history.made-from-template"))
                    : Stream.concat(
                                    changes.between(before.get().plan(), version.plan()).stream()
                                            .map(this::changed),
                                    Stream.ofNullable(figures.get(version.version()))
                                            .map(n -> wording.say("history.figures-changed", n)))
                            .toList();
            entries.add(new HistoryPages.Entry(title(version), by(version), version.why(), changed, "", null));
        }
        return entries;
    }

    private String changed(PlanChanges.Change change) {
        if (change.before().isEmpty()) {
            return wording.say("history.part-added", change.part(), change.after());
        }
        return change.after().isEmpty()
                ? wording.say("history.part-gone", change.part(), change.before())
                : wording.say("history.part-changed", change.part(), change.before(), change.after());
    }

    private String title(PlanVersions.Version version) {
        var name = wording.say("plan.version", version.version());
        if (version.effectiveOn() == null) {
            return name;
        }
        var day = wording.day(version.effectiveOn());
        if (version.off() != null) {
            return name + " " + wording.say("history.off", day, version.off());
        }
        return name + " "
                + wording.say(
                        version.ahead(clock.instant().atZone(clock.getZone()).toLocalDate())
                                ? "history.holds-ahead"
                                : "history.holds-from",
                        day);
    }

    private String by(PlanVersions.Version version) {
        var by = wording.say("history.by-at", version.by(), wording.instant(version.at()));
        return version.approved().isEmpty() ? by : by + " · " + wording.say("history.approved-by", version.approved());
    }
}
