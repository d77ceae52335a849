package anlan.ground.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedTest {

    @TempDir
    private Path folder;

    @Test
    void a_secret_opens_for_its_owner_alone_and_after_a_restart() {
        var secret = "twenty bytes of noise".getBytes(StandardCharsets.UTF_8);
        var sealed = new Sealed(folder.resolve("key")).seal(secret, "880001/7");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("twenty");
        assertThat(new Sealed(folder.resolve("key")).open(sealed, "880001/7")).isEqualTo(secret);
        assertThatIllegalStateException().isThrownBy(() -> new Sealed(folder.resolve("key")).open(sealed, "880001/8"));
    }

    @Test
    void another_key_opens_nothing(@TempDir Path other) {
        var sealed = new Sealed(folder.resolve("key")).seal(new byte[20], "880001/7");
        assertThatIllegalStateException().isThrownBy(() -> new Sealed(other.resolve("key")).open(sealed, "880001/7"));
    }
}
