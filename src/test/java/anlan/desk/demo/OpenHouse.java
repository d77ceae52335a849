package anlan.desk.demo;

import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration filled, on its own day, with passwords that the tests know. */
@Component
class OpenHouse {

    private final FillHome home;
    private final OfficeClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final PasswordEncoder passwords;

    OpenHouse(FillHome home, OfficeClock clock, JdbcClient jdbc, TransactionTemplate once, PasswordEncoder passwords) {
        this.home = home;
        this.clock = clock;
        this.jdbc = jdbc;
        this.once = once;
        this.passwords = passwords;
    }

    void opens() {
        home.fill();
        clock.choose(LocalDate.of(2026, 5, 10));
        var known = passwords.encode(Given.PASSWORD);
        District.run(
                Pack.DISTRICT,
                () -> once.executeWithoutResult(
                        t -> jdbc.sql("update account set password = ? where name in ('lin', 'qin', 'liao')")
                                .params(known)
                                .update()));
    }

    /** Every kind of act that stands in its log. */
    List<String> acts() {
        var acts = new ArrayList<String>();
        District.run(
                Pack.DISTRICT,
                () -> acts.addAll(reading(() -> jdbc.sql("select distinct what from audit_entry order by what")
                        .query(String.class)
                        .list())));
        return acts;
    }

    <T> T reading(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(once.execute(t -> work.get()));
    }

    void closes() {
        clock.choose(null);
    }
}
