package anlan.ground.place;

import org.jspecify.annotations.Nullable;

/**
 * How many people live in an area in a year, as counts and nothing else.
 *
 * @param resident 常住人口; null where unknown
 * @param floating 流动人口; null where unknown
 */
public record People(
        String area,
        int year,
        @Nullable Long resident,
        @Nullable Long floating) {}
