package anlan.ground.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a unit is. */
public enum UnitKind {
    COMMISSION,
    TOWNSHIP,
    POLICE_STATION,
    DEPARTMENT,
    SECTION;

    /** As stored and in files: {@code police-station}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<UnitKind> of(@Nullable String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
