package anlan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the person at the command line sees and reads. */
final class Terminal {

    private Terminal() {}

    /** A server's environment often names no language, and Java would then print question marks for Chinese. */
    static void speakUtf8() {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        }
    }

    /** Chinese, unless the environment asks for English. */
    static Locale language() {
        return Stream.of("ANLAN_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .filter(value -> !value.isBlank())
                .findFirst()
                .filter(value -> value.startsWith("en"))
                .map(value -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
