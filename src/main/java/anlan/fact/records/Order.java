package anlan.fact.records;

import anlan.fact.filter.Asked;

/**
 * In which order records come; those that tie, by their number, so that paging neither skips nor repeats.
 *
 * @param falling the newest or greatest first
 */
public record Order(Sort sort, boolean falling) {

    private static final Order NEWEST_FIRST = new Order(Sort.OCCURRED, true);

    public static Order read(Asked asked) {
        var sort = asked.read("sort", RecordsFault.SORT_UNKNOWN, Sort::of);
        var falling = asked.yesOrNo("falling");
        return sort == null ? NEWEST_FIRST : new Order(sort, falling != null && falling);
    }

    String by() {
        var way = falling ? " desc" : "";
        return "\norder by " + sort.sql() + way + ", i.id" + way;
    }

    /**
     * Only what comes after the record that was the last of the page before. Alive tells which of its versions is meant; of one withdrawn since,
     * the last that was, so that paging goes on from there.
     */
    String after(String alive) {
        return "\n  and (" + sort.sql() + ", i.id) " + (falling ? "<" : ">") + " (select " + sort.sql()
                + ", i.id from incident_known i where i.id = :after order by " + alive
                + " desc, i.version desc limit 1)";
    }
}
