package anlan.promise.letter;

import anlan.promise.plan.Wording;

/**
 * A unit in the list of letters.
 *
 * @param outdated whether plan or duties are no longer what it says
 */
record LetterLine(
        String path,
        String unit,
        String unitId,
        String state,
        String badge,
        String version,
        boolean outdated,
        String signed,
        String number) {

    static LetterLine of(Standings.Standing standing, Wording wording) {
        var letter = standing.letter();
        return new LetterLine(
                letter == null ? "" : letter.path(),
                standing.unit().name(),
                String.valueOf(standing.unit().id()),
                wording.say("letter.state-" + standing.word()),
                Standings.badge(standing.word()),
                letter == null
                        ? ""
                        : wording.say(
                                "letter.version", String.valueOf(letter.latest().number())),
                standing.outdated(),
                letter == null
                        ? ""
                        : letter.inForce()
                                .flatMap(v -> letter.act(v.number(), LetterAct.Kind.SIGNED_DISTRICT))
                                .map(a -> wording.day(wording.dayOf(a.at())))
                                .orElse(""),
                standing.number());
    }
}
