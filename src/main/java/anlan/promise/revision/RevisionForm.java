package anlan.promise.revision;

import anlan.ground.web.Refusals;
import anlan.promise.change.Codes;
import anlan.promise.change.PlanCheck;
import anlan.promise.change.PlanForm;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Days;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanFault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A revision's form read: its text, from which day it is to hold, and why. */
@Component
class RevisionForm {

    private static final int LONGEST = 500;

    /** @param on null: when it is approved */
    record Read(Plan plan, @Nullable LocalDate on, String why) {}

    private final PlanVersions versions;
    private final Revisions revisions;
    private final RevisePage pages;
    private final Clock clock;

    RevisionForm(PlanVersions versions, Revisions revisions, RevisePage pages, Clock clock) {
        this.versions = versions;
        this.revisions = revisions;
        this.pages = pages;
        this.clock = clock;
    }

    /** Codes that no version and no revision of the campaign has. */
    Codes codes(Campaign campaign) {
        var plans = new ArrayList<Plan>();
        versions.all(campaign.id()).forEach(v -> plans.add(v.plan()));
        revisions.of(campaign.id()).forEach(r -> plans.add(r.kept().text().plan()));
        return new Codes(plans);
    }

    /**
     * @param shown the text that the form showed
     * @param base the version that it changes; null where it need not differ from one
     */
    Read read(Campaign campaign, Plan shown, @Nullable Plan base, PlanForm form, Refusals refusals) {
        var next = form.read(shown, pages.indicators(shown), codes(campaign), refusals);
        refusals.require(!(campaign instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "");
        if (!refusals.any()) {
            PlanCheck.check(next, refusals);
            PlanCheck.closedStay(campaign, next, refusals);
            refusals.require(!next.equals(base), RevisionFault.PLAN_SAME, "");
        }
        var why = form.text("why");
        return new Read(next, reasoned(why, form.text(RevisePage.ON), refusals), why);
    }

    /** @return from which day it is to hold; null: when it is approved */
    @Nullable
    LocalDate reasoned(String why, String on, Refusals refusals) {
        refusals.require(!why.isBlank(), PlanFault.REASON_NEEDED, "why");
        refusals.require(why.length() <= LONGEST, PlanFault.TEXT_TOO_LONG, "why", LONGEST);
        return day(on.strip(), refusals);
    }

    private @Nullable LocalDate day(String typed, Refusals refusals) {
        var day = typed.isEmpty() ? Optional.<LocalDate>empty() : Days.read(typed);
        refusals.require(typed.isEmpty() || day.isPresent(), PlanFault.DAY_UNREADABLE, RevisePage.ON);
        refusals.require(
                day.isEmpty() || !day.get().isBefore(LocalDate.now(clock)), RevisionFault.DAY_PAST, RevisePage.ON);
        return day.orElse(null);
    }
}
