package anlan.promise.letter;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.register.Register;
import anlan.ground.staff.Unit;
import anlan.ground.web.Words;
import anlan.promise.plan.Campaign;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How every unit in reach stands with its letter. */
@Component
@Transactional(readOnly = true)
class Standings {

    /** States as a list names them; {@code stale}: what was sent or signed is no longer what plan and duties say; {@code none}: no letter yet. */
    static final List<String> WORDS =
            List.of("stale", "none", "draft", "reviewed", "sent", "half", "declined", "withdrawn", "signed");

    record Standing(Unit unit, @Nullable Letter letter, boolean outdated, String number) {
        String word() {
            return letter == null ? "none" : outdated ? "stale" : letter.state().word();
        }
    }

    private final Letters letters;
    private final Composer composer;
    private final Register register;
    private final Words words;

    Standings(Letters letters, Composer composer, Register register, Words words) {
        this.letters = letters;
        this.composer = composer;
        this.register = register;
        this.words = words;
    }

    List<Standing> of(Campaign campaign, Viewer viewer) {
        var reach = viewer.reach(Right.LETTERS_SEE);
        var basis = composer.basis(campaign);
        var byUnit = new HashMap<Long, Letter>();
        letters.of(campaign.id(), viewer).forEach(l -> byUnit.put(l.unit(), l));
        return basis.promising().stream()
                .filter(u -> reach.has(u.id()))
                .map(u -> {
                    var letter = byUnit.get(u.id());
                    return new Standing(u, letter, letter != null && outdated(letter, basis, u), number(letter));
                })
                .toList();
    }

    private boolean outdated(Letter letter, Composer.Basis basis, Unit unit) {
        return letter.state().alive()
                && basis.campaign() instanceof Campaign.Started
                && !composer.text(basis, unit).hash().equals(letter.latest().hash());
    }

    /** What plan and duties would make of it now. */
    Composer.@Nullable Text now(Letter letter, Campaign campaign) {
        var basis = composer.basis(campaign);
        var unit = basis.units().get(letter.unit());
        return unit == null || !(campaign instanceof Campaign.Started) ? null : composer.text(basis, unit);
    }

    String number(@Nullable Letter letter) {
        return letter == null ? "" : number(letter, letter.latest().number());
    }

    String number(Letter letter, int version) {
        return register.of(letter.record() + "/" + version)
                .map(t -> t.written(words))
                .orElse("");
    }

    static String badge(String word) {
        return switch (word) {
            case "signed" -> "good";
            case "stale", "declined" -> "bad";
            case "sent", "half" -> "risk";
            case "draft", "reviewed" -> "early";
            default -> "unset";
        };
    }
}
