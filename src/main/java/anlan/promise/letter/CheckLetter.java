package anlan.promise.letter;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Wording;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether a letter on paper is one that is kept here: by the check code that stands under it, the SHA-256 of its text or its first 16 signs. */
@UseCase
class CheckLetter {

    private static final String VIEW = "promise/letter/CheckLetter";

    /** @param whole whether the text that is kept still has this hash, reckoned anew */
    record Found(
            String path, String title, String state, String badge, String hash, boolean whole, List<String> signed) {}

    record CheckPage(String title, String code, boolean asked, List<Found> found) {}

    private final Letters letters;
    private final Units units;
    private final Wording wording;
    private final Audit audit;

    CheckLetter(Letters letters, Units units, Wording wording, Audit audit) {
        this.letters = letters;
        this.units = units;
        this.wording = wording;
        this.audit = audit;
    }

    @May(Right.LETTERS_SEE)
    @GetMapping("/letters/check")
    ModelAndView check(@RequestParam(defaultValue = "") String code, Viewer viewer) {
        var plain = code.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Page.of(VIEW, new CheckPage(wording.say("letter.check"), "", false, List.of()));
        }
        if (!plain.matches("[0-9a-f]{16,64}")) {
            return Page.refused(
                    VIEW,
                    new CheckPage(wording.say("letter.check"), code, false, List.of()),
                    new Refusals().add(LetterFault.CODE_UNREADABLE, "code"));
        }
        var found = letters.withHash(plain).stream()
                .flatMap(id -> letters.find(id, viewer).stream())
                .flatMap(l -> l.versions().stream()
                        .filter(v -> v.hash().startsWith(plain))
                        .map(v -> found(l, v)))
                .toList();
        audit.saw("letter.checked", found.isEmpty() ? "letter" : "letter/check/" + plain.substring(0, 16), null);
        return Page.of(VIEW, new CheckPage(wording.say("letter.check"), plain, true, found));
    }

    private Found found(Letter letter, Letter.Version version) {
        var state = letter.state(version.number());
        var word = state == Letter.State.SIGNED
                        && version.number() != letter.latest().number()
                ? "superseded"
                : state.word();
        return new Found(
                letter.path() + "?version=" + version.number(),
                wording.say(
                                "letter.of",
                                units.find(letter.unit()).map(Unit::name).orElse("")) + " · "
                        + wording.say("letter.version", String.valueOf(version.number())),
                wording.say("letter.state-" + word),
                Standings.badge(word),
                version.hash(),
                Composer.Text.of(version.text()).hash().equals(version.hash()),
                Signers.lines(letter, version.number(), wording));
    }
}
