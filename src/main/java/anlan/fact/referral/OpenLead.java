package anlan.fact.referral;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The discipline officer opens a lead, each look in the log, and says what became of it. */
@UseCase
class OpenLead {

    private static final String VIEW = "fact/referral/OpenLead";

    record Told(String state, String on, String note) {}

    record Choice(String value, String name) {}

    record LeadPage(
            String title,
            String path,
            String state,
            String badge,
            String words,
            List<Told> steps,
            List<Choice> next,
            String typed) {}

    private final Leads leads;
    private final Audit audit;
    private final Words words;

    OpenLead(Leads leads, Audit audit, Words words) {
        this.leads = leads;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.LEADS_OPEN)
    @GetMapping("/referrals/{id:\\d+}")
    ModelAndView open(@PathVariable long id, Viewer viewer) {
        independent(viewer);
        return Page.of(VIEW, page(id, ""));
    }

    @May(Right.LEADS_OPEN)
    @PostMapping("/referrals/{id:\\d+}/steps")
    ModelAndView step(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer) {
        independent(viewer);
        var lead = leads.open(id).orElseThrow(NotFound::new).lead();
        var next = Lead.State.of(state).filter(s -> s != Lead.State.RECEIVED);
        var refusals = new Refusals();
        refusals.require(next.isPresent(), LeadFault.STATE_UNKNOWN, "state");
        refusals.require(!lead.state().ended(), LeadFault.ANSWERED_ALREADY, "");
        refusals.require(!note.isBlank(), LeadFault.WORDS_MISSING, "note");
        refusals.require(note.length() <= HandOver.LONGEST, LeadFault.WORDS_LONG, "note", HandOver.LONGEST);
        if (refusals.any()) {
            return Page.refused(VIEW, page(id, note), refusals);
        }
        leads.step(id, next.orElseThrow(), note.strip());
        audit.did("referral.moved", "referral/" + id, null, next.orElseThrow().word(), null);
        return Page.to("/referrals/" + id, "referral.note-moved");
    }

    /** Whoever gives posts opens no lead, even with a post that they gave themselves; nor does anybody for somebody else. */
    static void independent(Viewer viewer) {
        if (viewer.giver() != null || viewer.may(Right.STAFF_KEEP) || viewer.may(Right.TOKENS_KEEP)) {
            throw new NotFound();
        }
    }

    private LeadPage page(long id, String typed) {
        var opened = leads.open(id).orElseThrow(NotFound::new);
        audit.saw("referral.opened", "referral/" + id, null);
        var lead = opened.lead();
        return new LeadPage(
                words.say("referral.number", id),
                "/referrals/" + id,
                words.say("referral.state-" + lead.state().word()),
                badge(lead),
                lead.gone() == null
                        ? opened.words()
                        : words.say("referral.gone", lead.gone().toString()),
                opened.steps().stream()
                        .map(s ->
                                new Told(words.say("referral.state-" + s.state().word()), s.on().toString(), s.note()))
                        .toList(),
                lead.state().ended()
                        ? List.of()
                        : Stream.of(Lead.State.LOOKING, Lead.State.TRANSFERRED, Lead.State.CLOSED)
                                .map(s -> new Choice(s.word(), words.say("referral.state-" + s.word())))
                                .toList(),
                typed);
    }

    static String badge(Lead lead) {
        return lead.state().ended() ? "good" : lead.state() == Lead.State.RECEIVED ? "risk" : "early";
    }
}
