package anlan.fact.sweep;

import anlan.fact.sheet.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which question sheet a sweep is walked with: its latest version that is not withdrawn. */
@Component
@Transactional(readOnly = true)
public class SheetChosen {

    private final JdbcClient jdbc;

    SheetChosen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@link Sheet#SHIPPED} where none was chosen. */
    public long of(long sweep) {
        return jdbc.sql("select sheet from sweep where id = ?")
                .params(sweep)
                .query(Long.class)
                .optional()
                .orElse(Sheet.SHIPPED);
    }
}
