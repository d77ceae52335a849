package anlan.fact.block;

import org.jspecify.annotations.Nullable;

/**
 * A part of an area that somebody walks.
 *
 * @param cut which cut of the area it is of
 * @param cell tells it from the others of its cut, and stays whatever it is called
 * @param number what it is called by, from 1
 * @param name empty where the number says enough
 * @param code in the gazetteer; empty for a square of a grid
 * @param outline GeoJSON; null where it is not drawn
 * @param square its ground in square metres; null where it is not drawn
 */
public record Block(
        long cut,
        int cell,
        int number,
        String name,
        String code,
        @Nullable String outline,
        @Nullable Double square) {}
