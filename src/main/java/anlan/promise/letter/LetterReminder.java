package anlan.promise.letter;

import anlan.ground.clock.OfficeClock;
import anlan.ground.notify.Reminder;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import java.time.LocalDate;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** Tells whoever is to sign that a letter has lain for three days, and all whom it concerns that plan or duties are no longer what was signed. */
@Component
class LetterReminder implements Reminder {

    private static final int LAIN = 3;

    private final Letters letters;
    private final LetterNews news;
    private final Composer composer;
    private final Plans plans;
    private final OfficeClock clock;

    LetterReminder(Letters letters, LetterNews news, Composer composer, Plans plans, OfficeClock clock) {
        this.letters = letters;
        this.news = news;
        this.composer = composer;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public void remind(LocalDate today) {
        var bases = new HashMap<Long, Composer.Basis>();
        for (var letter : letters.open()) {
            var basis = bases.computeIfAbsent(
                    letter.campaign(), id -> composer.basis(plans.find(id).orElseThrow()));
            remind(letter, basis, today);
        }
    }

    private void remind(Letter letter, Composer.Basis basis, LocalDate today) {
        var unit = basis.units().get(letter.unit());
        var state = letter.state();
        if (unit == null || !state.alive() || !(basis.campaign() instanceof Campaign.Started)) {
            return;
        }
        var now = composer.text(basis, unit).hash();
        if (!now.equals(letter.latest().hash())) {
            news.outdated(letter, now);
        } else if (state == Letter.State.SENT || state == Letter.State.HALF) {
            var since = letter.acts().getLast().at().atZone(clock.getZone()).toLocalDate();
            if (!today.isBefore(since.plusDays(LAIN))) {
                news.unsigned(letter);
            }
        }
    }
}
