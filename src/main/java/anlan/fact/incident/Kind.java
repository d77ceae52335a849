package anlan.fact.incident;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an incident is: two roots and what lies below them. A source that knows no more names a root. The order is the place of a kind's
 * count in the sums: new kinds are added at the end.
 */
public enum Kind {
    CRIMINAL(null),
    PUBLIC_ORDER(null),
    THEFT(CRIMINAL),
    ROBBERY(CRIMINAL),
    FRAUD(CRIMINAL),
    ASSAULT(CRIMINAL),
    PROPERTY(CRIMINAL),
    DRUGS(CRIMINAL),
    OTHER(CRIMINAL),
    DISORDER(PUBLIC_ORDER),
    GAMBLING(PUBLIC_ORDER),
    PROSTITUTION(PUBLIC_ORDER),
    AFFRAY(PUBLIC_ORDER),
    PETTY_THEFT(PUBLIC_ORDER),
    PUBLIC_ORDER_OTHER(PUBLIC_ORDER);

    private static final Map<String, Kind> BY_CODE = byCode();

    private final @Nullable Kind above;

    Kind(@Nullable Kind above) {
        this.above = above;
    }

    /** As the contract writes it: {@code public-order}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The root it belongs to; a root is its own. */
    public Kind root() {
        return above == null ? this : above;
    }

    /** The kind and all below it. */
    public List<Kind> within() {
        return Arrays.stream(values()).filter(k -> k == this || k.above == this).toList();
    }

    public static Optional<Kind> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<String, Kind> byCode() {
        var byCode = new HashMap<String, Kind>();
        for (var kind : values()) {
            byCode.put(kind.code(), kind);
        }
        return Map.copyOf(byCode);
    }
}
