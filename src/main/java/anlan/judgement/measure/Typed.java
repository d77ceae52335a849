package anlan.judgement.measure;

import anlan.ground.web.Refusals;
import anlan.promise.plan.Name;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form of definitions as it was typed, kept as it is until all of it holds. */
public record Typed(Map<String, String> fields) {

    public enum Reason {
        CODE_TAKEN,
        NAME_EMPTY,
        TEXT_TOO_LONG,
        CHOICE_UNKNOWN,
        WHY_EMPTY,
        DEFINITION_STALE
    }

    private static final int NAME = 60;
    private static final int WHY = 500;

    /** What was typed over what was there. */
    public static Typed over(Map<String, String> there, Map<String, String> typed) {
        var both = new HashMap<>(there);
        typed.forEach((key, value) -> both.put(key, value.strip()));
        return new Typed(both);
    }

    Typed with(String field, String value) {
        return over(fields, Map.of(field, value));
    }

    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    public int version() {
        return get("version").matches("\\d{1,6}") ? Integer.parseInt(get("version")) : 0;
    }

    public Name name(Refusals refusals) {
        refusals.require(!get("zh").isEmpty(), Reason.NAME_EMPTY, "zh");
        refusals.require(get("zh").length() <= NAME, Reason.TEXT_TOO_LONG, "zh", NAME);
        refusals.require(get("en").length() <= 2 * NAME, Reason.TEXT_TOO_LONG, "en", 2 * NAME);
        return new Name(get("zh"), get("en"));
    }

    public String why(Refusals refusals) {
        refusals.require(!get("why").isEmpty(), Reason.WHY_EMPTY, "why");
        refusals.require(get("why").length() <= WHY, Reason.TEXT_TOO_LONG, "why", WHY);
        return get("why");
    }

    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> of, Refusals refusals) {
        Optional<E> found = Arrays.stream(of.getEnumConstants())
                .filter(e -> e.name().equals(get(field)))
                .findFirst();
        refusals.require(found.isPresent(), Reason.CHOICE_UNKNOWN, field);
        return found.orElse(null);
    }
}
