package anlan.ground.store;

import java.nio.file.Path;
import java.sql.DriverManager;

/** An owner of a home to be killed: commits rows one by one, says each number once it is committed, and leaves one open. */
final class Keeper {
    private Keeper() {}

    public static void main(String... args) throws Exception {
        var database = Postgres.start(new Home(Path.of(args[0])), System.err::println);
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var sql = connection.createStatement()) {
            sql.execute("create table if not exists row (n int primary key)");
            connection.setAutoCommit(false);
            for (int n = 0; ; n++) {
                sql.execute("insert into row values (" + n + ")");
                connection.commit();
                System.out.println(n);
                sql.execute("insert into row values (" + (-n - 1) + ")");
                sql.execute("delete from row where n < 0");
            }
        }
    }
}
