package anlan.fact.dataset;

/** Rows by what becomes of them. */
public record Counts(long added, long corrected, long withdrawn, long unchanged) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public boolean changing() {
        return added + corrected + withdrawn > 0;
    }
}
