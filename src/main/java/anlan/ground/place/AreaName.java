package anlan.ground.place;

import java.util.Optional;

/** What may stand as an area's name: any characters, also those outside the common sets, but no broken ones. */
public final class AreaName {

    private static final int LONGEST = 60;

    private AreaName() {}

    public static Optional<PlaceFault> fault(String name) {
        if (name.isEmpty()) return Optional.of(PlaceFault.NAME_EMPTY);
        if (name.codePoints().anyMatch(c -> c == 0xFFFD || Character.isISOControl(c)))
            return Optional.of(PlaceFault.NAME_GARBLED);
        return name.codePointCount(0, name.length()) > LONGEST ? Optional.of(PlaceFault.NAME_LONG) : Optional.empty();
    }
}
