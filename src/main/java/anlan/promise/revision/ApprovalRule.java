package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Wording;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The office's word whether the first version of a plan is approved before the start; a later one always is. */
@UseCase
class ApprovalRule {

    private static final String VIEW = "promise/revision/ApprovalRule";

    private record Word(boolean needed, String why, OffsetDateTime at, String by) {}

    record Said(String what, String by, String why) {}

    record RulePage(String title, boolean needed, boolean mayChange, String why, List<Said> said) {}

    private final JdbcClient jdbc;
    private final FirstVersion first;
    private final Approvers approvers;
    private final Audit audit;
    private final Wording wording;
    private final Clock clock;

    ApprovalRule(JdbcClient jdbc, FirstVersion first, Approvers approvers, Audit audit, Wording wording, Clock clock) {
        this.jdbc = jdbc;
        this.first = first;
        this.approvers = approvers;
        this.audit = audit;
        this.wording = wording;
        this.clock = clock;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/approval")
    ModelAndView show(Viewer viewer) {
        return Page.of(VIEW, page(viewer, ""));
    }

    private RulePage page(Viewer viewer, String why) {
        var said = jdbc.sql("""
                        select needed, why, made_at as "at", made_by as "by" from plan_approval_rule order by id desc limit 20
                        """).query(Word.class).list().stream()
                .map(w -> new Said(
                        wording.say(w.needed() ? "revision.rule-needed" : "revision.rule-not-needed"),
                        wording.say("revision.by-at", w.by(), wording.instant(w.at().toInstant())),
                        w.why()))
                .toList();
        return new RulePage(wording.say("revision.rule"), first.needed(), approvers.among(viewer), why, said);
    }

    @May(Right.PLAN_APPROVE)
    @PostMapping("/plan/approval")
    ModelAndView say(
            @RequestParam(defaultValue = "false") boolean needed,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        if (!approvers.among(viewer)) {
            throw new NotFound();
        }
        var refusals = new Refusals();
        refusals.require(needed != first.needed(), RevisionFault.RULE_SAME, "");
        RevisionCheck.reason(why, "why", refusals);
        if (refusals.any()) {
            return Page.refused(VIEW, page(viewer, why), refusals);
        }
        jdbc.sql("insert into plan_approval_rule (needed, why, made_at, made_by) values (:needed, :why, :at, :by)")
                .param("needed", needed)
                .param("why", why.strip())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .update();
        audit.did(
                "revision.rule-set", "plan/approval", Map.of("needed", !needed), Map.of("needed", needed), why.strip());
        return Page.to("/plan/approval", "revision.rule-set");
    }
}
