package anlan.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads the log reads words: every act that code names is said in both languages. */
class ActsSaidTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern TOLD = Pattern.compile("\\baudit\\.(?:did|saw)\\(\\s*([^,;]*)");
    private static final Pattern ACT = Pattern.compile("\"([a-z]+\\.[a-z-]*[a-z])\"");
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z]+\\.did-[a-z-]+)=");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_act_has_its_words(String language) throws IOException {
        var said = found("words_" + language + ".properties", KEY)
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
        assertThat(acts()).hasSizeGreaterThan(50).isSubsetOf(said);
    }

    private static Set<String> acts() throws IOException {
        return found(".java", TOLD)
                .flatMap(m -> ACT.matcher(m.group(1)).results())
                .map(m -> m.group(1).replaceFirst("\\.", ".did-"))
                .collect(Collectors.toSet());
    }

    private static Stream<MatchResult> found(String ending, Pattern what) throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(f -> f.toString().endsWith(ending)).toList().stream()
                    .flatMap(f -> results(f, what).stream());
        }
    }

    private static List<MatchResult> results(Path file, Pattern what) {
        try {
            return what.matcher(Files.readString(file)).results().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
