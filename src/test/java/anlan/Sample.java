package anlan;

import java.util.List;
import java.util.Map;

/**
 * What a room keeps, put into a district by the room's own tests for the walk over all routes: the walk tries it from outside. A room whose
 * routes name things gives one as a {@code @Component} beside its tests.
 */
public interface Sample {

    /**
     * What was put in, in the charge of the unit of the {@linkplain Filled#NEAR near township}.
     *
     * @param names what stands in the room's addresses, by the name of its place there
     * @param closed addresses of the near township's matters, which another unit of the district must not be let into
     * @param hidden texts that another unit must read nowhere
     * @param ofUnit whether the named things are the unit's own, so that another unit does not even find them
     */
    record Kept(Map<String, List<String>> names, List<String> closed, List<String> hidden, boolean ofUnit) {}

    /** Called inside the district, in a transaction; its areas and units are there. */
    Kept fill(Filled.District district);
}
