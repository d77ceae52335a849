package anlan.fact.problem;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the problems of a year from 1. Those who register side by side do not wait for each other, and a number whose registration broke off
 * goes to the next, so that no gap stays.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Serials {

    /** So many are laid out at once; meanwhile those wait who find none. */
    private static final int MORE = 200;

    private final JdbcClient jdbc;

    Serials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next(int year) {
        return free(year).orElseGet(() -> {
            takeTurn(year);
            return free(year)
                    .or(() -> {
                        layOut(year);
                        return free(year);
                    })
                    .orElseThrow();
        });
    }

    private Optional<Integer> free(int year) {
        return jdbc.sql("""
                        with taken as materialized (
                          select year, serial from problem_free_number where year = ? order by serial limit 1 for update skip locked)
                        delete from problem_free_number f using taken where f.year = taken.year and f.serial = taken.serial returning f.serial
                        """).params(year).query(Integer.class).optional();
    }

    private void takeTurn(int year) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended(current_setting('anlan.district') || ' problem number ' || ?, 0))")
                .params(String.valueOf(year))
                .query((row, n) -> true)
                .list();
    }

    /** Behind those that are given out and those that others have in hand. */
    private void layOut(int year) {
        jdbc.sql("""
                        insert into problem_free_number (year, serial)
                        select :year, last + n from generate_series(1, :more) n, (
                          select greatest((select coalesce(max(serial), 0) from problem where year = :year),
                            (select coalesce(max(serial), 0) from problem_free_number where year = :year)) as last) l
                        """).param("year", year).param("more", MORE).update();
    }
}
