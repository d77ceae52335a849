package anlan.promise.letter;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells those whose turn it is with a letter. Nobody is told of what they did themselves. */
@Component
class LetterNews {

    private final Messages messages;
    private final Holders holders;
    private final Units units;

    LetterNews(Messages messages, Holders holders, Units units) {
        this.messages = messages;
        this.holders = holders;
        this.units = units;
    }

    void tell(Letter after, Viewer doer) {
        var act = after.acts().getLast();
        switch (act.kind()) {
            case DRAFTED -> tell(LetterKinds.TO_REVIEW, keepers(), after, doer, "");
            case REVIEWED -> {}
            case SENT -> tell(LetterKinds.TO_SIGN, signers(after), after, doer, "");
            case SIGNED_UNIT -> tell(LetterKinds.TO_SIGN, holders.ofDistrict(Right.LETTERS_SIGN), after, doer, "");
            case SIGNED_DISTRICT -> tell(LetterKinds.SIGNED, signers(after), after, doer, "");
            case DECLINED -> tell(LetterKinds.DECLINED, keepers(), after, doer, act.words());
            case WITHDRAWN -> tell(LetterKinds.DECLINED, signers(after), after, doer, act.words());
        }
    }

    /** It has lain with whoever is to sign for some days. */
    void unsigned(Letter letter) {
        var people = letter.state() == Letter.State.HALF ? holders.ofDistrict(Right.LETTERS_SIGN) : signers(letter);
        tell(
                LetterKinds.STILL_UNSIGNED,
                people,
                letter,
                "v" + letter.latest().number() + "/" + letter.state().word(),
                "");
    }

    /** Plan or duties are no longer what was signed: once for each text that they would make now. */
    void outdated(Letter letter, String nowHash) {
        var people = new HashSet<>(keepers());
        people.addAll(signers(letter));
        tell(LetterKinds.OUTDATED, people, letter, "now/" + nowHash, "");
    }

    private Set<Long> keepers() {
        return holders.ofDistrict(Right.LETTERS_KEEP);
    }

    private Set<Long> signers(Letter letter) {
        return holders.at(Right.LETTERS_SIGN, letter.unit());
    }

    private void tell(Kind kind, Set<Long> people, Letter letter, Viewer doer, String words) {
        var others = new HashSet<>(people);
        doer.hands().forEach(others::remove);
        tell(kind, others, letter, "act/" + letter.acts().getLast().number(), words);
    }

    private void tell(Kind kind, Set<Long> people, Letter letter, String once, String words) {
        var unit = units.find(letter.unit()).map(Unit::name).orElse("");
        messages.tell(
                new Message(kind, people, letter.path(), letter.record() + "/" + once, unit, words).of(Concern.ANY));
    }
}
