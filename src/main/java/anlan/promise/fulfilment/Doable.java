package anlan.promise.fulfilment;

import anlan.ground.staff.Choice;
import java.util.List;

/**
 * Something the viewer may do about a duty now, as a form.
 *
 * @param act its word key is {@code duty.act-…}
 * @param to the last part of its path
 * @param first whether it is the next thing to do; the others stay folded
 * @param choices units or people to choose from
 */
record Doable(String act, String to, boolean first, List<Field> fields, List<Choice> choices) {

    enum Field {
        UNIT,
        PERSON,
        PERSON_PERHAPS,
        DAY_PERHAPS,
        DONE_ON,
        WORDS,
        FILES
    }

    static Doable of(String act, String to, Field... fields) {
        return new Doable(act, to, false, List.of(fields), List.of());
    }

    Doable next() {
        return new Doable(act, to, true, fields, choices);
    }

    Doable among(List<Choice> some) {
        return new Doable(act, to, first, fields, some);
    }

    public boolean has(String field) {
        return fields.contains(Field.valueOf(field));
    }

    public boolean personal() {
        return fields.contains(Field.PERSON) || fields.contains(Field.PERSON_PERHAPS);
    }
}
