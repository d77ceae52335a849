package anlan.promise.letter;

import anlan.ground.signin.ConfirmNow;
import anlan.ground.staff.Choice;
import java.util.List;

/**
 * One letter, as it is shown.
 *
 * @param next what has to happen now, in a sentence
 * @param outdated whether plan or duties are no longer what it says
 * @param latest whether the version shown is the latest
 * @param sides what it says beside what plan and duties would make of it now, or beside the version before; empty when alike
 * @param sidesTitle what is compared
 * @param challenge where a browser asks for a passkey
 */
record LetterPage(
        String title,
        String path,
        String list,
        String campaign,
        String state,
        String badge,
        String version,
        String next,
        boolean outdated,
        boolean latest,
        List<Part> parts,
        List<Side> sides,
        String sidesTitle,
        List<Line> story,
        List<Version> versions,
        String hash,
        String check,
        String number,
        List<Choice> series,
        May may,
        ConfirmNow.Ways ways,
        String challenge) {

    /** @param look {@code title}, {@code heading} or {@code text} */
    record Part(String look, String text) {}

    /** @param mark {@code bad} where it was turned down, {@code good} where it was signed */
    record Line(String what, String by, String at, String words, String mark) {}

    record Version(String name, String path, String state, String badge, boolean shown) {}

    /** What the viewer may do now. */
    record May(boolean review, boolean send, boolean sign, boolean decline, boolean withdraw, boolean anew) {}
}
