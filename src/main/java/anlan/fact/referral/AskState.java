package anlan.fact.referral;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whoever holds a receipt learns the state, and nothing else. Nobody tries many. */
@UseCase
class AskState {

    private static final int TRIES = 10;
    private static final int WITHIN = 600;

    /** @param proof that it came, and whether its words are still kept */
    record StatePage(String title, String state, String badge, String proof) {}

    private final Leads leads;
    private final OfficeClock clock;
    private final Words words;
    private final Map<Long, Deque<Instant>> tries = new ConcurrentHashMap<>();

    AskState(Leads leads, OfficeClock clock, Words words) {
        this.leads = leads;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.OWN)
    @PostMapping("/referrals/state")
    ModelAndView ask(@RequestParam(defaultValue = "") String receipt, Viewer viewer) {
        var refusals = new Refusals();
        refusals.require(!often(viewer.who().id()), LeadFault.TOO_OFTEN, "receipt", WITHIN / 60);
        var lead = refusals.any() ? java.util.Optional.<Lead>empty() : leads.byReceipt(receipt);
        refusals.require(refusals.any() || lead.isPresent(), LeadFault.RECEIPT_UNKNOWN, "receipt");
        return lead.map(l -> Page.of(
                        "fact/referral/AskState",
                        new StatePage(
                                words.say("referral.state-title"),
                                words.say("referral.state-" + l.state().word()),
                                l.state().ended() ? "good" : "early",
                                l.gone() == null
                                        ? words.say("referral.proof", l.cameOn().toString())
                                        : words.say(
                                                "referral.proof-gone",
                                                l.cameOn().toString(),
                                                l.gone().toString()))))
                .orElseGet(() -> Page.refused(
                        "fact/referral/HandOver",
                        new HandOver.FormPage(words.say("referral.hand"), "", "", ""),
                        refusals));
    }

    private boolean often(long person) {
        var now = clock.instant();
        var mine = tries.computeIfAbsent(person, p -> new ArrayDeque<>());
        synchronized (mine) {
            mine.removeIf(t -> t.isBefore(now.minusSeconds(WITHIN)));
            mine.add(now);
            return mine.size() > TRIES;
        }
    }
}
