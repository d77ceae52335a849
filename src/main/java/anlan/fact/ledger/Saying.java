package anlan.fact.ledger;

import anlan.ground.store.Like;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was typed to be found in number, title or place.
 *
 * @param few the problems that say it; null where they are many, or where too little was typed to look them up: then each is read
 */
record Saying(String typed, @Nullable List<Long> few) {

    /** Whether each has to be read to see what it says. */
    boolean read() {
        return few == null && !typed.isEmpty();
    }

    String condition() {
        return few == null ? said("p") : "p.problem = any(:few)";
    }

    /** Whether the row says it, read for it. */
    static String said(String row) {
        return "(%1$s.title ilike :like or %1$s.spot ilike :like or %1$s.number like :like)".formatted(row);
    }

    JdbcClient.StatementSpec into(JdbcClient.StatementSpec sql) {
        return sql.param("like", Like.within(typed))
                .param("few", (few == null ? List.<Long>of() : few).toArray(Long[]::new));
    }
}
