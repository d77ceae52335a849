package anlan.ground.delegation;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Door;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who stands in for whom in the units one sees; whoever keeps the people of a unit ends what must not go on. */
@UseCase
class SeeDelegations {

    record SeenPage(String title, List<Said.Line> lines) {}

    private final Delegations delegations;
    private final DelegationNews news;
    private final Said said;
    private final OfficeClock clock;
    private final Audit audit;
    private final Words words;

    SeeDelegations(
            Delegations delegations, DelegationNews news, Said said, OfficeClock clock, Audit audit, Words words) {
        this.delegations = delegations;
        this.news = news;
        this.said = said;
        this.clock = clock;
        this.audit = audit;
        this.words = words;
    }

    @Bean
    static Door delegationsEntry() {
        return new Door(Door.Section.HOUSE, 22, "/delegations", "delegation.title", Right.STAFF_SEE);
    }

    @May(Right.STAFF_SEE)
    @GetMapping("/delegations")
    ModelAndView show(Viewer viewer) {
        var kept = viewer.units(Right.STAFF_KEEP);
        var lines = delegations.in(viewer.units(Right.STAFF_SEE)).stream()
                .map(d -> said.line(d, kept.contains(d.unit())))
                .toList();
        return Page.of("ground/delegation/SeeDelegations", new SeenPage(words.say("delegation.title"), lines));
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/delegations/{id}/ending")
    ModelAndView end(Viewer viewer, @PathVariable long id) {
        var lent = delegations
                .find(id)
                .filter(d -> viewer.units(Right.STAFF_KEEP).contains(d.unit()) && !d.over(clock.today()))
                .orElseThrow(NotFound::new);
        delegations.end(id, viewer.who().id());
        news.ended(lent, viewer.who().id());
        audit.did("delegation.ended", lent.path(), lent, null, null);
        return Page.to("/delegations", "delegation.ended");
    }
}
