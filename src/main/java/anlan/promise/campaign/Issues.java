package anlan.promise.campaign;

import anlan.ground.access.Viewer;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Wording;
import anlan.promise.revision.PlanVersions;
import anlan.promise.revision.RevisionTexts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which texts of a plan there are to be set on paper: the one in force, any version, any revision. */
@Component
class Issues {

    private final PlanVersions versions;
    private final RevisionTexts revisions;
    private final PlanNumbers numbers;
    private final Wording wording;

    Issues(PlanVersions versions, RevisionTexts revisions, PlanNumbers numbers, Wording wording) {
        this.versions = versions;
        this.revisions = revisions;
        this.numbers = numbers;
        this.wording = wording;
    }

    Optional<Issue> version(Campaign campaign, int wanted) {
        return versions.find(campaign.id(), wanted).map(v -> version(campaign, v));
    }

    private Issue version(Campaign campaign, PlanVersions.Version version) {
        boolean draft = campaign instanceof Campaign.Draft || version.version() > campaign.version();
        return new Issue(
                campaign,
                version.plan(),
                numbers.of(campaign, version.version()),
                draft,
                day(campaign, version),
                note(campaign, version));
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
        if (version.version() < campaign.version()) {
            var next = versions.find(campaign.id(), version.version() + 1).orElseThrow();
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
        return revisions
                .find(campaign, revision, viewer)
                .map(plan -> new Issue(
                        campaign,
                        plan,
                        "",
                        true,
                        null,
                        wording.say("campaign.paper-revision", String.valueOf(revision))));
    }
}
