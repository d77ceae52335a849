package anlan.promise.letter;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;

/** Who may do what with letters by their posts. */
final class Powers {

    private Powers() {}

    /** Makes, reviews and sends them. */
    static boolean keeps(Viewer viewer) {
        return viewer.may(Right.LETTERS_KEEP)
                && viewer.reach(Right.LETTERS_KEEP).all();
    }

    /** Signs for the unit: by a post in the unit itself. */
    static boolean signsFor(Viewer viewer, Letter letter) {
        return viewer.posts().stream()
                .anyMatch(p -> p.rights().contains(Right.LETTERS_SIGN) && p.unit() == letter.unit());
    }

    /** Signs for the district. */
    static boolean signsForAll(Viewer viewer) {
        return viewer.may(Right.LETTERS_SIGN)
                && viewer.reach(Right.LETTERS_SIGN).all();
    }

    /** Whether it waits for this viewer's signature. */
    static boolean signsNow(Viewer viewer, Letter letter) {
        return switch (letter.state()) {
            case SENT -> signsFor(viewer, letter);
            case HALF -> signsForAll(viewer) && !letter.byHand(LetterAct.Kind.SIGNED_UNIT, viewer.hands());
            default -> false;
        };
    }

    static boolean reviewsNow(Viewer viewer, Letter letter) {
        return letter.takes(LetterAct.Kind.REVIEWED)
                && keeps(viewer)
                && !letter.byHand(LetterAct.Kind.DRAFTED, viewer.hands());
    }
}
