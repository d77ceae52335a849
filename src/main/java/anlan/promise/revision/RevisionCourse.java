package anlan.promise.revision;

import anlan.promise.plan.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How a revision stands, in words: what is known of it, what was done with it, and what happens next. */
@Component
class RevisionCourse {

    private final PlanVersions versions;
    private final ApprovalTerm term;
    private final Approvers approvers;
    private final Wording wording;
    private final Clock clock;

    RevisionCourse(PlanVersions versions, ApprovalTerm term, Approvers approvers, Wording wording, Clock clock) {
        this.versions = versions;
        this.term = term;
        this.approvers = approvers;
        this.wording = wording;
        this.clock = clock;
    }

    List<RevisionPage.Fact> facts(Revision.Kept kept) {
        var text = kept.text();
        var facts = new ArrayList<RevisionPage.Fact>();
        facts.add(fact("base", wording.say("plan.version", text.base())));
        facts.add(fact("writer", wording.say("revision.by-at", text.by(), wording.instant(text.at()))));
        if (!kept.first()) {
            facts.add(fact(
                    "effective",
                    text.effectiveOn() == null
                            ? wording.say("revision.effective-when-approved")
                            : wording.say("revision.effective-from", wording.day(text.effectiveOn()))));
            facts.add(fact("why", text.why()));
        }
        return facts;
    }

    private RevisionPage.Fact fact(String name, String text) {
        return new RevisionPage.Fact(wording.say("revision.fact-" + name), text);
    }

    List<RevisionPage.Step> steps(Revision.Kept kept) {
        return kept.steps().stream()
                .map(step -> new RevisionPage.Step(
                        wording.say("revision.step-" + step.kind().word()),
                        wording.say("revision.by-at", step.by() + " " + step.unit(), wording.instant(step.at())),
                        step.why(),
                        step.kind() == Revision.Kind.RETURNED || step.kind() == Revision.Kind.CALLED_OFF))
                .toList();
    }

    /** @param deciding whether it is the reader who decides */
    String next(Revision revision, boolean deciding) {
        return switch (revision) {
            case Revision.Draft d ->
                d.returned()
                        .map(step -> wording.say("revision.next-returned", step.by(), step.why()))
                        .orElseGet(() -> wording.say("revision.next-draft"));
            case Revision.Submitted s ->
                deciding
                        ? wording.say("revision.next-decide", wording.day(term.due(s)))
                        : approvers.besides(s.kept().hands()).isEmpty()
                                ? wording.say("revision.next-nobody")
                                : wording.say(
                                        "revision.next-submitted", wording.day(term.due(s)), ApprovalTerm.WORKING_DAYS);
            case Revision.Approved a -> approved(a);
            case Revision.Withdrawn w -> wording.say("revision.next-withdrawn");
            case Revision.CalledOff c -> wording.say("revision.next-called-off");
        };
    }

    private String approved(Revision.Approved approved) {
        if (approved.kept().first()) {
            return wording.say("revision.next-first");
        }
        return versions.all(approved.kept().campaign()).stream()
                .filter(v -> Objects.equals(v.revision(), approved.kept().id()) && v.effectiveOn() != null)
                .findFirst()
                .map(v -> wording.say(
                        v.ahead(LocalDate.now(clock)) ? "revision.next-ahead" : "revision.next-holds",
                        v.version(),
                        wording.day(Objects.requireNonNull(v.effectiveOn()))))
                .orElse("");
    }
}
