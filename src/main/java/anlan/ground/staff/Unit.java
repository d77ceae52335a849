package anlan.ground.staff;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the district.
 *
 * @param code its own, unique in the district, e.g. {@code zfw}
 * @param parent the unit it belongs to
 * @param areas codes of the areas it answers for, each with all below it; empty when those of the unit above hold
 * @param endedOn the first day on which it was no longer there
 * @param version counts its changes
 */
public record Unit(
        long id,
        String code,
        String name,
        UnitKind kind,
        @Nullable Long parent,
        List<String> areas,
        @Nullable LocalDate endedOn,
        int version) {}
