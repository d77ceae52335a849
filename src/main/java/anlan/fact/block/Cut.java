package anlan.fact.block;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An area as it was cut into blocks.
 *
 * @param version counts the area's cuts from 1
 * @param metres of a square's side; null where the gazetteer's blocks were taken
 * @param blocks how many
 */
public record Cut(
        long id, String area, int version, @Nullable Integer metres, int blocks, String by, LocalDate on) {}
