package anlan.fact.referral;

import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemNumber;
import anlan.fact.problem.Problems;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A lead is handed over: sealed at once, and seen no more by whoever hands it over. */
@UseCase
class HandOver {

    private static final String VIEW = "fact/referral/HandOver";
    private static final Kind CAME = Kind.required("referral.came", Right.LEADS_OPEN);
    static final int LONGEST = 10_000;

    /** @param about the problem from which it is handed over; empty for none */
    record FormPage(String title, String problem, String about, String typed) {}

    record ReceiptPage(String title, String receipt) {}

    private final Leads leads;
    private final Problems problems;
    private final Holders holders;
    private final Messages messages;
    private final Audit audit;
    private final Words words;

    HandOver(Leads leads, Problems problems, Holders holders, Messages messages, Audit audit, Words words) {
        this.leads = leads;
        this.problems = problems;
        this.holders = holders;
        this.messages = messages;
        this.audit = audit;
        this.words = words;
    }

    @Bean
    static Kind leadCame() {
        return CAME;
    }

    @May(Right.OWN)
    @GetMapping("/referrals/new")
    ModelAndView form(@RequestParam(required = false) @Nullable String problem, Viewer viewer) {
        return Page.of(VIEW, page(problem, "", viewer));
    }

    @May(Right.OWN)
    @PostMapping("/referrals/receipt")
    ModelAndView hand(
            @RequestParam(required = false) @Nullable String problem,
            @RequestParam(defaultValue = "") String text,
            Viewer viewer) {
        var refusals = new Refusals();
        refusals.require(!text.isBlank(), LeadFault.WORDS_MISSING, "text");
        refusals.require(text.length() <= LONGEST, LeadFault.WORDS_LONG, "text", LONGEST);
        if (refusals.any()) {
            return Page.refused(VIEW, page(problem, text, viewer), refusals);
        }
        var whole = words.say(
                "referral.whole",
                viewer.name(),
                about(problem, viewer).map(this::named).orElse("-"),
                text.strip());
        var receipt = leads.take(whole);
        messages.tell(new Message(
                CAME, holders.anywhere(Right.LEADS_OPEN), "/referrals", "came/" + java.util.UUID.randomUUID()));
        audit.did("referral.handed", "referral", null, null, null);
        return Page.of("fact/referral/Receipt", new ReceiptPage(words.say("referral.receipt-title"), receipt));
    }

    private FormPage page(@Nullable String problem, String typed, Viewer viewer) {
        var about = about(problem, viewer);
        return new FormPage(
                words.say("referral.hand"),
                about.isPresent() ? Objects.requireNonNull(problem) : "",
                about.map(this::named).orElse(""),
                typed);
    }

    private Optional<Problem> about(@Nullable String problem, Viewer viewer) {
        return problem != null && problem.matches("[0-9]{1,18}") && viewer.may(Right.PROBLEMS_SEE)
                ? problems.find(Long.parseLong(problem), viewer)
                : Optional.empty();
    }

    private String named(Problem problem) {
        return words.say(new ProblemNumber(problem.kept().number())) + " "
                + problem.kept().account().title();
    }
}
