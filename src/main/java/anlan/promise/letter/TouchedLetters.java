package anlan.promise.letter;

import anlan.promise.change.Touched;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Letters that a change of the plan leaves saying what is promised no longer: they will have to be signed anew. */
@Component
@Order(30)
class TouchedLetters implements Touched {

    private static final int NAMED = 6;

    private final Letters letters;
    private final Composer composer;
    private final Plans plans;
    private final Wording wording;

    TouchedLetters(Letters letters, Composer composer, Plans plans, Wording wording) {
        this.letters = letters;
        this.composer = composer;
        this.plans = plans;
        this.wording = wording;
    }

    @Override
    public List<Touch> by(Campaign campaign, Plan before, Plan after) {
        var old = campaign.reading(before);
        var next = campaign.reading(after);
        var figures = plans.latest(campaign);
        return touched(
                "letter.touched-text",
                composer.basis(old, figures.with(old, List.of())),
                composer.basis(next, figures.with(next, List.of())));
    }

    /** The same before the change holds and after. */
    @Override
    public List<Touch> by(Campaign campaign, List<FigureChange> figures) {
        var latest = plans.latest(campaign);
        var back = figures.stream()
                .map(f -> new FigureChange(f.cell(), /* before= */ f.after(), /* after= */ f.before()))
                .toList();
        return touched(
                "letter.touched-figures",
                composer.basis(campaign, latest.with(campaign, back)),
                composer.basis(campaign, latest.with(campaign, figures)));
    }

    private List<Touch> touched(String key, Composer.Basis before, Composer.Basis after) {
        var campaign = after.campaign();
        if (!(campaign instanceof Campaign.Started)) {
            return List.of();
        }
        var names = letters.of(campaign.id()).stream()
                .filter(l -> l.state().alive())
                .flatMap(l -> Optional.ofNullable(after.units().get(l.unit())).stream())
                .filter(u -> !composer.text(before, u).equals(composer.text(after, u)))
                .map(u -> u.name())
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(new Touch(
                        wording.say(key, names.size(), named(names)),
                        wording.say("letter.touched-detail"),
                        "/plan/" + campaign.id() + "/letters"));
    }

    private String named(List<String> names) {
        var said = names.stream().limit(NAMED).collect(Collectors.joining(wording.say("letter.touched-and")));
        return names.size() > NAMED ? wording.say("letter.touched-others", said) : said;
    }
}
