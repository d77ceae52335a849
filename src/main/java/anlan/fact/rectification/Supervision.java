package anlan.fact.rectification;

import anlan.fact.listing.Listings;
import anlan.fact.party.Parties;
import anlan.fact.problem.Problem;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Words;
import org.springframework.stereotype.Component;

/** How a problem stands with those above: listed for supervision, or to be; and the doors to what is kept apart from it. */
@Component
class Supervision {

    private final Listings listings;
    private final Parties parties;
    private final ProblemDays days;
    private final Words words;

    Supervision(Listings listings, Parties parties, ProblemDays days, Words words) {
        this.listings = listings;
        this.parties = parties;
        this.days = days;
        this.words = words;
    }

    ProblemPage.Above of(Problem problem, Viewer viewer) {
        long id = problem.kept().id();
        var mark = listings.ofProblem(id);
        var may = viewer.may(Right.PROBLEMS_SETTLE)
                && problem.now().unit() != null
                && (problem.state().open() || problem.state() == Problem.State.CLOSED)
                && mark.filter(Listings.Mark::open).isEmpty();
        return new ProblemPage.Above(
                mark.map(Listings.Mark::path).orElse(""),
                mark.map(m -> m.level() + " · "
                                + (m.open()
                                        ? words.say("problem.due", days.day(m.due()))
                                        : words.say("listing.state-off")))
                        .orElse(""),
                mark.filter(Listings.Mark::open).isPresent() ? "risk" : "good",
                may ? "/listings/new?problem=" + id : "",
                "/referrals/new?problem=" + id,
                parties.mayOpen(viewer, problem) || parties.mayAdd(viewer, problem)
                        ? problem.kept().path() + "/parties"
                        : "",
                words.say(said(problem, viewer), parties.count(id)));
    }

    private String said(Problem problem, Viewer viewer) {
        if (!parties.mayOpen(viewer, problem)) {
            return "party.card-add";
        }
        return parties.count(problem.kept().id()) == 0 ? "party.card-none" : "party.card-count";
    }
}
