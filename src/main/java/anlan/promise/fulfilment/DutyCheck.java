package anlan.promise.fulfilment;

import anlan.ground.web.Refusals;
import anlan.promise.duty.Duty;
import anlan.promise.duty.DutyFault;
import anlan.promise.duty.DutyText;
import anlan.promise.duty.Said;
import anlan.promise.duty.Sequence;
import anlan.promise.plan.Campaign;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what was typed can be a duty: its words, its objective, its place among the others. */
final class DutyCheck {

    private static final int TITLE = 80;

    private DutyCheck() {}

    /**
     * @param old the version that it mends; null for a new one
     * @param id of the duty; -1 for a new one
     */
    static Optional<DutyText> read(
            DutyForm typed,
            Campaign campaign,
            Sequence sequence,
            @Nullable DutyText old,
            long id,
            Duty.@Nullable Whole whole,
            String by,
            Refusals refusals) {
        var title = Said.or(typed.title());
        var measures = Said.or(typed.measures());
        var why = Said.or(typed.why());
        refusals.require(!(campaign instanceof Campaign.Closed), DutyFault.CAMPAIGN_CLOSED, "");
        refusals.require(!title.isEmpty(), DutyFault.TITLE_MISSING, "title");
        refusals.require(title.length() <= TITLE, DutyFault.WORDS_LONG, "title", TITLE);
        refusals.require(!measures.isEmpty(), DutyFault.MEASURES_MISSING, "measures");
        refusals.require(measures.length() <= Said.LONGEST, DutyFault.WORDS_LONG, "measures", Said.LONGEST);
        refusals.require(
                campaign.plan().objective(Said.or(typed.objective())).isPresent(),
                DutyFault.OBJECTIVE_UNKNOWN,
                "objective");
        refusals.require(old == null || !why.isEmpty(), DutyFault.WORDS_MISSING, "why");
        refusals.require(why.length() <= Said.LONGEST, DutyFault.WORDS_LONG, "why", Said.LONGEST);
        var days = Said.or(typed.days());
        var readable = days.matches("[0-9]{1,3}") && Integer.parseInt(days) >= 1 && Integer.parseInt(days) <= 500;
        refusals.require(readable, DutyFault.DAYS_UNREADABLE, "days");
        var before = typed.chosenBefore();
        refusals.require(sequence.all().keySet().containsAll(before), DutyFault.PREDECESSOR_UNKNOWN, "before");
        sequence.circle(id, whole == null ? null : whole.id(), before).ifPresent(refusals::add);
        return refusals.any()
                ? Optional.empty()
                : Optional.of(new DutyText(
                        old == null ? 1 : old.version() + 1,
                        Said.or(typed.objective()),
                        title,
                        measures,
                        Integer.parseInt(days),
                        before,
                        why,
                        by));
    }
}
