package anlan.fact.records;

import java.util.Arrays;
import java.util.Optional;

/** The columns by which records can be put in order: a closed list, whose words from the outside never reach SQL. */
enum Sort {
    OCCURRED("i.occurred_on"),
    AREA("i.area"),
    KIND("i.kind"),
    SOURCE("i.source_id"),
    REPORTED("coalesce(i.reported_on, date '0001-01-01')"),
    CLEARED("coalesce(i.cleared_on, date '0001-01-01')");

    private final String sql;

    Sort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** Whether one looks at the end of it first. */
    boolean newestFirst() {
        return this == OCCURRED || this == REPORTED || this == CLEARED;
    }

    /** As it stands in the address. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Sort> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
