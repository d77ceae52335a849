package anlan.ground.job;

/** What a run did, counted in the job's own things; none where there was nothing to do. */
public record Done(long count) {

    public static final Done NOTHING = new Done(0);
}
