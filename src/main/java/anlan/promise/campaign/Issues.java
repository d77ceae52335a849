package anlan.promise.campaign;

import anlan.ground.access.Viewer;
import anlan.promise.change.FigureLines;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import anlan.promise.revision.PlanVersions;
import anlan.promise.revision.RevisionFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which texts of a plan there are to be set on paper: the one in force, any version, any revision. */
@Component
class Issues {

    private final PlanVersions versions;
    private final RevisionFigures figures;
    private final FigureLines lines;
    private final Plans plans;
    private final PlanNumbers numbers;
    private final Wording wording;

    Issues(
            PlanVersions versions,
            RevisionFigures figures,
            FigureLines lines,
            Plans plans,
            PlanNumbers numbers,
            Wording wording) {
        this.versions = versions;
        this.figures = figures;
        this.lines = lines;
        this.plans = plans;
        this.numbers = numbers;
        this.wording = wording;
    }

    Optional<Issue> version(Campaign campaign, int wanted, Viewer viewer) {
        return versions.find(campaign.id(), wanted).map(v -> version(campaign, v, viewer));
    }

    private Issue version(Campaign campaign, PlanVersions.Version version, Viewer viewer) {
        boolean draft =
                campaign instanceof Campaign.Draft || version.version() > campaign.version() || version.off() != null;
        return new Issue(
                campaign,
                version.plan(),
                plans.targets(campaign.reading(version.plan()), version.version()),
                changed(campaign, version, viewer),
                numbers.of(campaign, version.version()),
                draft,
                day(campaign, version),
                note(campaign, version));
    }

    private List<FigureLines.Line> changed(Campaign campaign, PlanVersions.Version version, Viewer viewer) {
        return version.revision() == null
                ? List.of()
                : versions.before(campaign, version)
                        .map(before -> lines.seen(version.plan(), versions.figures(campaign, before, version), viewer))
                        .orElse(List.of());
    }

    /** A first version is signed when the campaign starts, a later one when it is approved. */
    private @Nullable LocalDate day(Campaign campaign, PlanVersions.Version version) {
        return version.effectiveOn() != null ? wording.dayOf(version.at()) : started(campaign);
    }

    private static @Nullable LocalDate started(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Draft d -> null;
            case Campaign.Started s -> s.startedOn();
            case Campaign.Closed c -> c.startedOn();
        };
    }

    private String note(Campaign campaign, PlanVersions.Version version) {
        if (version.off() != null) {
            return wording.say("campaign.paper-off", version.version(), version.off());
        }
        if (version.version() < campaign.version()) {
            var next = versions.all(campaign.id()).stream()
                    .filter(v -> v.off() == null && v.version() > version.version())
                    .reduce((later, earlier) -> earlier)
                    .orElseThrow();
            return wording.say("campaign.paper-replaced", version.version(), next.version());
        }
        return version.version() > campaign.version()
                ? wording.say(
                        "campaign.paper-ahead",
                        version.version(),
                        wording.day(Objects.requireNonNull(version.effectiveOn())))
                : "";
    }

    Optional<Issue> revision(Campaign campaign, long revision, Viewer viewer) {
        return figures.text(campaign, revision, viewer).map(plan -> {
            var drafted = figures.find(campaign, revision, viewer);
            var own = drafted.map(RevisionFigures.Drafted::own).orElseGet(() -> plans.targets(campaign));
            var changed =
                    drafted.map(d -> lines.seen(plan, d.changes(), viewer)).orElse(List.of());
            var note = wording.say("campaign.paper-revision", String.valueOf(revision));
            return new Issue(campaign, plan, own, changed, "", true, null, note);
        });
    }
}
