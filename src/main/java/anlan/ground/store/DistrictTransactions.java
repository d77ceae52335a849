package anlan.ground.store;

import anlan.ground.clock.OfficeClock;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells each new transaction its district, which the row-level policies read, and which day the office has. Outside a district a transaction
 * sees no rows of any.
 */
@Component
class DistrictTransactions extends JdbcTransactionManager {

    private final OfficeClock clock;

    DistrictTransactions(DataSource source, OfficeClock clock) {
        super(source);
        this.clock = clock;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var source = obtainDataSource();
        try (var set = DataSourceUtils.getConnection(source)
                .prepareStatement("select set_config('anlan.district', ?, true), set_config('anlan.today', ?, true)")) {
            set.setString(1, District.bound().orElse(""));
            set.setString(2, clock.today().toString());
            set.execute();
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The transaction could not be told its district", e);
        }
    }
}
