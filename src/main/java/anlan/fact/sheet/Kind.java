package anlan.fact.sheet;

import java.util.Locale;

/** What a question asks for. As JSON in small letters; the word key is {@code sheet.type-…}. */
public enum Kind {
    TEXT,
    WHOLE,
    DECIMAL,
    DAY,
    ONE,
    MANY,
    PHOTO,
    SPOT,
    NOTE,
    GROUP;

    static Kind of(Question question) {
        return valueOf(question.getClass().getSimpleName().toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
