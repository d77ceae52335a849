package anlan.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.store.District;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@AnlanTest
class SendOutTest {

    @Autowired
    private Given given;

    @Autowired
    private Audit audit;

    @Autowired
    private Sealer sealer;

    @Autowired
    private SendOut sendOut;

    @Autowired
    private Sendings sendings;

    @TempDir
    private Path elsewhere;

    @Test
    void heads_are_appended_to_the_file_as_the_log_grows() throws Exception {
        var file = elsewhere.resolve("heads.txt");
        var way = new FileWay(file.toString(), Duration.ZERO);
        var district = given.district();
        grow(district);
        District.run(district.code(), () -> sendOut.send(way));
        District.run(district.code(), () -> sendOut.send(way));
        assertThat(Files.readAllLines(file)).hasSize(1);
        grow(district);
        District.run(district.code(), () -> sendOut.send(way));
        assertThat(Files.readAllLines(file).stream().map(Head::parse).map(Head::size))
                .containsExactly(1L, 2L);
    }

    @Test
    void a_file_that_cannot_be_written_is_told_once_and_tried_again() throws Exception {
        var folder = elsewhere.resolve("not-there");
        var way = new FileWay(folder.resolve("heads.txt").toString(), Duration.ZERO);
        var district = given.district();
        grow(district);
        District.run(district.code(), () -> sendOut.send(way));
        District.run(district.code(), () -> sendOut.send(way));
        assertThat(district.inside(() -> sendings.last("file").orElseThrow().fault()))
                .contains("NoSuchFile");
        Files.createDirectories(folder);
        District.run(district.code(), () -> sendOut.send(way));
        assertThat(district.inside(() -> sendings.last("file").orElseThrow().fault()))
                .isNull();
    }

    private void grow(Given.World district) {
        district.inside(() -> audit.did("test.written", "record/1", null, Map.of("n", 1), null));
        District.run(district.code(), sealer::seal);
    }
}
