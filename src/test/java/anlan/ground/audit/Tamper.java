package anlan.ground.audit;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Somebody with the database's own password, who changes rows by hand. */
@Component
class Tamper {

    private final DataSource owner;

    Tamper(@Qualifier("owner") DataSource owner) {
        this.owner = owner;
    }

    int by(String district, String sql) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set anlan.district = '" + district + "'");
            var changed = statement.executeUpdate(sql);
            statement.execute("reset anlan.district");
            return changed;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
