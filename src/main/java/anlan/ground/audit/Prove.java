package anlan.ground.audit;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.store.District;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The auditor has the whole log proved, also against heads that were kept elsewhere. It goes on when the page is left. */
@UseCase
class Prove {

    private static final String VIEW = "ground/audit/Prove";

    record ProvePage(
            String title,
            @Nullable String head,
            @Nullable String headAt,
            List<Proofs.Shown> proofs,
            List<Sendings.Shown> ways,
            boolean running,
            String typed) {}

    enum Reason {
        HEAD_NOT_READABLE,
        HEAD_OF_ANOTHER_LOG
    }

    private final Proofs proofs;
    private final Ledgered ledgered;
    private final Sendings sendings;
    private final Words words;
    private final Wording wording;
    private final Audit audit;

    Prove(Proofs proofs, Ledgered ledgered, Sendings sendings, Words words, Wording wording, Audit audit) {
        this.proofs = proofs;
        this.ledgered = ledgered;
        this.sendings = sendings;
        this.words = words;
        this.wording = wording;
        this.audit = audit;
    }

    @May(Right.AUDIT_SEE)
    @GetMapping("/audit/proof")
    ModelAndView show() {
        return Page.of(VIEW, page(""));
    }

    @May(Right.AUDIT_SEE)
    @PostMapping("/audit/proof")
    ModelAndView ask(@RequestParam(defaultValue = "") String heads, Viewer viewer) {
        var refusals = new Refusals();
        var kept = read(heads, refusals);
        if (refusals.any()) {
            return Page.refused(VIEW, page(heads), refusals);
        }
        audit.did("audit.proof-asked", "audit/proof", null, null, null);
        proofs.begin(viewer.name(), kept);
        return Page.to("/audit/proof");
    }

    private static List<Head> read(String text, Refusals refusals) {
        var heads = new ArrayList<Head>();
        for (var line : text.lines().filter(l -> !l.isBlank()).toList()) {
            try {
                var head = Head.parse(line);
                heads.add(head);
                refusals.require(
                        head.log().equals(District.current()), Reason.HEAD_OF_ANOTHER_LOG, "heads", head.log());
            } catch (IllegalArgumentException e) {
                refusals.add(Reason.HEAD_NOT_READABLE, "heads", line.substring(0, Math.min(40, line.length())));
            }
        }
        return heads;
    }

    private ProvePage page(String typed) {
        var head = ledgered.head();
        var latest = proofs.latest();
        return new ProvePage(
                words.say("audit.proof"),
                head.map(Head::line).orElse(null),
                head.map(h -> words.say("audit.head-said", h.size(), wording.time(h.at())))
                        .orElse(null),
                latest,
                sendings.shown(),
                latest.stream().anyMatch(Proofs.Shown::running),
                typed);
    }
}
