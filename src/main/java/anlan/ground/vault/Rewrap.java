package anlan.ground.vault;

import anlan.ground.store.Districts;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Wraps the keys of all contents anew, by the newest of the home's keys. The contents themselves stay as they lie. */
@Component
class Rewrap {

    private static final int BATCH = 500;

    private record Row(String address, byte[] wrapped) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Districts districts;
    private final Keys keys;

    Rewrap(JdbcClient jdbc, TransactionTemplate once, Districts districts, Keys keys) {
        this.jdbc = jdbc;
        this.once = once;
        this.districts = districts;
        this.keys = keys;
    }

    /** How many there were. */
    long all() {
        keys.add();
        var count = new long[1];
        districts.each(district -> count[0] += district());
        return count[0];
    }

    private long district() {
        var count = 0L;
        var after = "";
        while (true) {
            var from = after;
            var done = once.execute(s -> batch(from));
            if (done.isEmpty()) {
                return count;
            }
            count += done.size();
            after = done.getLast().address;
        }
    }

    private List<Row> batch(String after) {
        var rows = jdbc.sql(
                        "select address, wrapped from vault_content where address > ? order by address limit ? for update")
                .params(after, BATCH)
                .query((row, n) -> new Row(row.getString("address"), row.getBytes("wrapped")))
                .list();
        for (var row : rows) {
            var whose = Vault.whose(row.address);
            jdbc.sql("update vault_content set wrapped = ? where address = ?")
                    .params(keys.wrap(keys.unwrap(row.wrapped, whose), whose), row.address)
                    .update();
        }
        return rows;
    }
}
