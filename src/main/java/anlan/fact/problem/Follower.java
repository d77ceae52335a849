package anlan.fact.problem;

/** A room that follows what becomes of problems: told in the transaction in which one was found, mended or moved. */
public interface Follower {

    void moved(long problem);
}
