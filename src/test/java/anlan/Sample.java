package anlan;

/**
 * What a room keeps, put into a district by the room's own tests for the walk over all routes: the walk tries the ids found there from
 * outside. A room with things of its own gives one as a {@code @Component} beside its tests.
 */
public interface Sample {

    /** Called inside the district, in a transaction. */
    void fill(Given.World world);
}
