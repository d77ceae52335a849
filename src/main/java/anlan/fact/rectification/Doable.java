package anlan.fact.rectification;

import anlan.ground.staff.Choice;
import java.util.List;

/**
 * Something the viewer may do about a problem now, as a form.
 *
 * @param act its word key is {@code problem.act-…}
 * @param to the last part of its path
 * @param first whether it is the next thing to do; the others stay folded
 * @param fields which of them it has
 * @param units to choose from; so the people
 */
record Doable(String act, String to, boolean first, List<Field> fields, List<Choice> units, List<Choice> people) {

    enum Field {
        UNIT,
        OTHER,
        PERSON,
        DAY,
        WORDS,
        WORDS_PERHAPS,
        FILES
    }

    static Doable of(String act, String to, Field... fields) {
        return new Doable(act, to, false, List.of(fields), List.of(), List.of());
    }

    Doable next() {
        return new Doable(act, to, true, fields, units, people);
    }

    Doable among(List<Choice> units, List<Choice> people) {
        return new Doable(act, to, first, fields, units, people);
    }

    public boolean has(String field) {
        return fields.contains(Field.valueOf(field));
    }

    /** Whether words are typed, needed or not. */
    public boolean worded() {
        return fields.contains(Field.WORDS) || fields.contains(Field.WORDS_PERHAPS);
    }
}
