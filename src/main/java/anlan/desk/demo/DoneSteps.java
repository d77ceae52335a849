package anlan.desk.demo;

import anlan.ground.store.District;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of filling that were carried out, by their codes, so that one cut short goes on where it was. */
@Component
class DoneSteps {

    private final JdbcClient jdbc;
    private final TransactionTemplate once;

    DoneSteps(JdbcClient jdbc, TransactionTemplate once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    List<String> all() {
        return District.in(
                Pack.DISTRICT,
                () -> once.execute(t -> jdbc.sql("select step from demonstration_step")
                        .query(String.class)
                        .list()));
    }

    /** In the transaction of the step itself. */
    void add(String step) {
        jdbc.sql("insert into demonstration_step (step) values (:step)")
                .param("step", step)
                .update();
    }
}
