package anlan.promise.letter;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every unit in reach with its letter: signed, waiting, to be signed anew, or none yet. */
@UseCase
class ListLetters {

    static final String VIEW = "promise/letter/ListLetters";

    record Tally(String word, String path, long many, boolean chosen) {}

    record LettersPage(
            String title,
            String campaign,
            String campaignPath,
            String path,
            String asOf,
            List<Tally> tallies,
            List<LetterLine> lines,
            String none,
            boolean mayMake,
            boolean wanting) {}

    private final Plans plans;
    private final Standings standings;
    private final Wording wording;
    private final OfficeClock clock;

    ListLetters(Plans plans, Standings standings, Wording wording, OfficeClock clock) {
        this.plans = plans;
        this.standings = standings;
        this.wording = wording;
        this.clock = clock;
    }

    @May(Right.LETTERS_SEE)
    @GetMapping("/letters")
    ModelAndView current() {
        var campaign =
                plans.current(clock.today()).or(() -> plans.all().stream().findFirst());
        return Page.to(campaign.map(c -> "/plan/" + c.id() + "/letters").orElse("/plan"));
    }

    @May(Right.LETTERS_SEE)
    @GetMapping("/plan/{campaign}/letters")
    ModelAndView list(@PathVariable long campaign, @RequestParam(defaultValue = "") String state, Viewer viewer) {
        return Page.of(VIEW, page(plans.find(campaign).orElseThrow(NotFound::new), state, viewer));
    }

    LettersPage page(Campaign campaign, String state, Viewer viewer) {
        var all = standings.of(campaign, viewer);
        var path = "/plan/" + campaign.id() + "/letters";
        var keeps = Powers.keeps(viewer) && campaign instanceof Campaign.Started;
        return new LettersPage(
                wording.say("letter.list"),
                wording.name(campaign.name()),
                "/plan/" + campaign.id(),
                path,
                wording.instant(clock.instant()),
                Standings.WORDS.stream()
                        .map(w -> new Tally(
                                wording.say("letter.state-" + w),
                                path + "?state=" + w,
                                all.stream().filter(s -> s.word().equals(w)).count(),
                                w.equals(state)))
                        .filter(t -> t.many() > 0 || t.chosen())
                        .toList(),
                all.stream()
                        .filter(s -> state.isEmpty() || s.word().equals(state))
                        .map(s -> LetterLine.of(s, wording))
                        .toList(),
                wording.say(viewer.reach(Right.LETTERS_SEE).all() ? "letter.none" : "letter.none-yours"),
                keeps,
                keeps && all.stream().anyMatch(s -> s.letter() == null));
    }
}
