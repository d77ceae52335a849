package anlan.ground.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An area of the district, as it is from one day to another.
 *
 * @param code 12 digits (a block: 15) after GB/T 2260 and GB/T 10114
 * @param parent code of the area right above; null for the district
 * @param validFrom first day
 * @param validTo last day; null while it lasts
 */
public record Area(
        String code,
        String name,
        Level level,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
