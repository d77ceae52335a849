package anlan.ground.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenSecretTest {

    @TempDir
    private Path folder;

    @Test
    void it_stands_in_the_setting_or_in_a_file() throws IOException {
        assertThat(secret("kept well", "").now()).isEqualTo("kept well");
        assertThat(secret("", file(" kept well \n")).now()).isEqualTo("kept well");
        assertThat(secret("", "").now()).isEmpty();
        assertThat(secret("", "").given()).isFalse();
        assertThat(secret("", "x").given()).isTrue();
    }

    @Test
    void one_that_changes_in_its_file_holds_from_then_on() throws IOException {
        var secret = secret("", file("first"));
        assertThat(secret.now()).isEqualTo("first");
        file("second");
        assertThat(secret.now()).isEqualTo("second");
    }

    @Test
    void what_cannot_be_used_is_refused_with_the_settings_name_and_without_the_secret() throws IOException {
        refused(secret("", folder.resolve("none").toString()), GivenSecret.Fault.FILE_UNREADABLE);
        refused(secret("", folder.toString()), GivenSecret.Fault.FILE_UNREADABLE);
        refused(secret("", "a\0b"), GivenSecret.Fault.FILE_UNREADABLE);
        refused(secret("", file(" \n\n")), GivenSecret.Fault.FILE_EMPTY);
        refused(secret("", file("hush\nmore")), GivenSecret.Fault.FILE_NO_SECRET);
        refused(secret("", file("hush".repeat(3000))), GivenSecret.Fault.FILE_NO_SECRET);
        refused(secret("hush", file("hush")), GivenSecret.Fault.GIVEN_TWICE);
        assertThat(secret("hush", "").toString()).isEqualTo("ANLAN_X");
    }

    private static void refused(GivenSecret secret, GivenSecret.Fault why) {
        assertThatExceptionOfType(GivenSecret.Unusable.class)
                .isThrownBy(secret::now)
                .satisfies(e -> assertThat(e.why()).isEqualTo(why))
                .satisfies(e -> assertThat(e.getMessage()).contains("ANLAN_X").doesNotContain("hush"));
    }

    private static GivenSecret secret(String plain, String file) {
        return new GivenSecret("ANLAN_X", plain, file);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("secret"), content).toString();
    }
}
