package anlan.promise.letter;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.register.Register;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A number for the paper of a signed letter; a later version gets one of its own. */
@UseCase
class NumberLetter {

    private final Letters letters;
    private final LetterPages pages;
    private final Standings standings;
    private final Register register;
    private final Units units;
    private final Wording wording;

    NumberLetter(
            Letters letters, LetterPages pages, Standings standings, Register register, Units units, Wording wording) {
        this.letters = letters;
        this.pages = pages;
        this.standings = standings;
        this.register = register;
        this.units = units;
        this.wording = wording;
    }

    @May(Right.LETTERS_KEEP)
    @PostMapping("/letters/{id}/number")
    ModelAndView take(@PathVariable long id, @RequestParam(required = false) @Nullable Long series, Viewer viewer) {
        var letter = letters.find(id, viewer).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        var chosen = Optional.ofNullable(series).flatMap(s -> register.find(s, viewer.units(Right.REGISTER_KEEP)));
        refusals.require(Powers.keeps(viewer) && letter.state() == Letter.State.SIGNED, LetterFault.NOT_NOW, "");
        refusals.require(chosen.isPresent(), LetterFault.SERIES_NEEDED, "series");
        refusals.require(standings.number(letter).isEmpty(), LetterFault.NUMBERED, "series");
        if (refusals.any() || chosen.isEmpty()) {
            return pages.refused(letter, viewer, refusals);
        }
        var title = wording.say(
                "letter.of", units.find(letter.unit()).map(Unit::name).orElse(""));
        register.take(
                viewer,
                chosen.get(),
                title,
                letter.record() + "/" + letter.latest().number());
        return Page.to(letter.path(), "letter.note-numbered");
    }
}
