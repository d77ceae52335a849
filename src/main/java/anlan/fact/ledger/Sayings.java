package anlan.fact.ledger;

import anlan.ground.store.Like;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks up which problems say what was typed, where they are few: many are met soon enough in any order. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Sayings {

    private static final int FEW = 4_000;

    private final JdbcClient jdbc;

    Sayings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Saying of(Asked asked) {
        var typed = Asked.or(asked.q());
        if (typed.length() < 2) {
            return new Saying(typed, null);
        }
        var found = jdbc.sql("select problems_saying(?, ?, ?)")
                .params(typed, Like.within(typed), FEW + 1)
                .query(Long.class)
                .list();
        return new Saying(typed, found.size() > FEW ? null : found);
    }
}
