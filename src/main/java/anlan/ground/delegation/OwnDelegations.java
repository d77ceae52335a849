package anlan.ground.delegation;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Posts one has lent, posts one has been lent, and lending one. */
@UseCase
class OwnDelegations {

    private static final String VIEW = "ground/delegation/OwnDelegations";

    /** @param acting whether one acts for somebody already */
    record DelegationsPage(
            String title,
            boolean acting,
            List<Said.Line> taken,
            List<Said.Line> given,
            List<PostChoice> posts,
            Choices.Found found,
            DelegationForm form,
            String today) {}

    record PostChoice(String value, String name) {}

    private final Delegations delegations;
    private final DelegationRules rules;
    private final Choices choices;
    private final DelegationNews news;
    private final Said said;
    private final OfficeClock clock;
    private final Audit audit;
    private final Words words;

    OwnDelegations(
            Delegations delegations,
            DelegationRules rules,
            Choices choices,
            DelegationNews news,
            Said said,
            OfficeClock clock,
            Audit audit,
            Words words) {
        this.delegations = delegations;
        this.rules = rules;
        this.choices = choices;
        this.news = news;
        this.said = said;
        this.clock = clock;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.OWN)
    @GetMapping("/account/delegations")
    ModelAndView show(Viewer viewer) {
        return Page.of(
                VIEW, page(viewer, new DelegationForm("", "", "", clock.today().toString(), "")));
    }

    /** Looks for colleagues; what was typed is nobody else's to read, so it stands in no address. */
    @May(Right.OWN)
    @PostMapping("/account/delegations/colleagues")
    ModelAndView find(Viewer viewer, @ModelAttribute DelegationForm form) {
        return Page.of(VIEW, page(viewer, form));
    }

    @May(Right.OWN)
    @PostMapping("/account/delegations")
    ModelAndView lend(Viewer viewer, @ModelAttribute DelegationForm form) {
        var refusals = new Refusals();
        var sound = rules.refuse(viewer, form, refusals);
        if (sound.isEmpty()) {
            return Page.refused(VIEW, page(viewer, form), refusals);
        }
        var lent = delegations.add(sound.get(), viewer.who().id());
        news.lent(lent);
        audit.did("delegation.lent", lent.path(), null, lent, null);
        return Page.to("/account/delegations", "delegation.lent");
    }

    /** Its giver takes it back, or its taker gives it back. */
    @May(Right.OWN)
    @PostMapping("/account/delegations/{id}/ending")
    ModelAndView end(Viewer viewer, @PathVariable long id) {
        var own = viewer.who().id();
        var lent = delegations
                .find(id)
                .filter(d -> (d.giver() == own || d.taker() == own) && !d.over(clock.today()))
                .orElseThrow(NotFound::new);
        delegations.end(id, own);
        news.ended(lent, own);
        audit.did("delegation.ended", lent.path(), lent, null, null);
        return Page.to("/account/delegations", "delegation.ended");
    }

    private DelegationsPage page(Viewer viewer, DelegationForm form) {
        var own = viewer.who().id();
        var all = delegations.of(own);
        var posts = rules.lendable(viewer).stream()
                .map(p -> new PostChoice(String.valueOf(p.id()), said.post(p.unitName(), p.role())))
                .toList();
        return new DelegationsPage(
                words.say("delegation.title"),
                viewer.giver() != null,
                all.stream()
                        .filter(d -> d.taker() == own)
                        .map(d -> said.line(d, true))
                        .toList(),
                all.stream()
                        .filter(d -> d.giver() == own)
                        .map(d -> said.line(d, true))
                        .toList(),
                posts,
                posts.isEmpty() ? Choices.NONE : choices.found(viewer, form),
                form,
                clock.today().toString());
    }
}
