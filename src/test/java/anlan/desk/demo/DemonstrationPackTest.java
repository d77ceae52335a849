package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code mvn test -Dtest=DemonstrationPackTest -Ddemo.pack=write} writes the pack anew. */
class DemonstrationPackTest {
    @BeforeEach
    void the_open_records_are_at_hand() {
        assumeTrue(Files.isDirectory(DemonstrationPack.DATA));
    }

    @Test
    void what_is_shipped_is_what_the_open_records_give() throws Exception {
        var pack = DemonstrationPack.make();
        if ("write".equals(System.getProperty("demo.pack"))) DemonstrationPack.write(pack);
        for (var made : pack.entrySet()) {
            assertThat(Shipped.text(made.getKey())).as(made.getKey()).isEqualTo(made.getValue());
        }
    }
}
