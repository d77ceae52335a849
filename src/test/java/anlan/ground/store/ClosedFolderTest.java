package anlan.ground.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedFolderTest {
    @TempDir
    Path folder;

    @Test
    void root_may_keep_its_home_where_no_other_user_can_go() throws Exception {
        assumeTrue(Lesser.needed() && Machine.LINUX, "only root on Linux steps down to another user");
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Home home = new Home(closed.resolve("home"));
        var said = new ArrayList<String>();
        for (int start = 1; start <= 2; start++) {
            try (var database = Postgres.start(home, said::add);
                    var connection =
                            DriverManager.getConnection(database.url(), database.user(), database.password())) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
        assertThat(Files.getOwner(home.path("postgres", "data")).getName()).isNotEqualTo("root");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(closed)))
                .isEqualTo("rwx------");
    }
}
