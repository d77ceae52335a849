package anlan.fact.sheet;

import anlan.fact.matching.Identities;
import anlan.ground.web.Refusals;

/**
 * No question asks who somebody is, or for anything of a body. A choice, a day or a place cannot answer that, so "do you register guests' identity
 * cards" may be asked; what is written, photographed or counted may.
 */
final class Persons {

    private Persons() {}

    static void check(Question question, Refusals refusals) {
        var free = switch (question.kind()) {
            case TEXT, WHOLE, DECIMAL, PHOTO -> true;
            case DAY, ONE, MANY, SPOT, NOTE, GROUP -> false;
        };
        var asks = Identities.answers(question.label().zh())
                || Identities.answers(question.label().en())
                || Identities.answers(question.hint().zh());
        refusals.require(!free || !asks, SheetFault.OF_PERSON, "label");
    }
}
