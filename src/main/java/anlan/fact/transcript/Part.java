package anlan.fact.transcript;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of such a ledger can be. The rest is kept as it is. */
enum Part {
    TITLE,
    DETAIL,
    CATEGORY,
    NATURE,
    SEVERITY,
    AREA,
    SPOT,
    UNIT,
    PERSON,
    FOUND,
    DUE,
    MEASURE,
    DONE,
    STATE,
    DONEON;

    /** Those whose words stand for one of few things. */
    static final List<Part> CODED = List.of(CATEGORY, NATURE, SEVERITY, STATE);

    /** Those whose words name what the house keeps many of. */
    static final List<Part> NAMED = List.of(UNIT, AREA);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Part> of(String word) {
        return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
    }
}
