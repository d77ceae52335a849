package anlan.promise.letter;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One letter: what it says, how it stands, what differs, what may be done. */
@UseCase
class ShowLetter {

    private final Letters letters;
    private final LetterPages pages;

    ShowLetter(Letters letters, LetterPages pages) {
        this.letters = letters;
        this.pages = pages;
    }

    @May(Right.LETTERS_SEE)
    @GetMapping("/letters/{id}")
    ModelAndView show(@PathVariable long id, @RequestParam(required = false) @Nullable Integer version, Viewer viewer) {
        var letter = letters.find(id, viewer).orElseThrow(NotFound::new);
        return pages.show(letter, chosen(letter, version), viewer);
    }

    static Letter.Version chosen(Letter letter, @Nullable Integer version) {
        return version == null
                ? letter.latest()
                : letter.versions().stream()
                        .filter(v -> v.number() == version)
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }
}
