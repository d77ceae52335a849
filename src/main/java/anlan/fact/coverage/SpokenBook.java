package anlan.fact.coverage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps beside a batch what it speaks for and what it leaves open. */
@Component
public class SpokenBook {

    private final JdbcClient jdbc;

    SpokenBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(@Nullable Spoken spoken, long batch) {
        if (spoken == null || spoken.fromMonth() > spoken.toMonth()) {
            return;
        }
        for (var about : spoken.abouts()) {
            for (var area : spoken.areas()) {
                jdbc.sql("""
                                insert into coverage (batch, area, about, from_month, to_month)
                                values (?, ?, ?, ?, ?)
                                """)
                        .params(batch, area, about, spoken.fromMonth(), spoken.toMonth())
                        .update();
            }
        }
        for (var question : spoken.questions()) {
            jdbc.sql("""
                            insert into coverage_question (batch, area, asks, from_month, to_month)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(batch, question.area(), question.asks(), question.fromMonth(), question.toMonth())
                    .update();
        }
    }
}
