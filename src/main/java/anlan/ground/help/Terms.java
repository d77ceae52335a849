package anlan.ground.help;

import anlan.ground.web.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The house's terms, one word for each thing. */
@Component
class Terms {

    /** @param other its name in the other language */
    record Term(String code, String name, String other, String meaning) {}

    private final List<String> codes = codes();
    private final MessageSource source;
    private final Words words;

    Terms(MessageSource source, Words words) {
        this.source = source;
        this.words = words;
    }

    /** In the order in which one gets to know them. */
    List<Term> all() {
        var other = Words.chinese() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return codes.stream()
                .map(code -> new Term(
                        code,
                        words.say("help.term-" + code),
                        Objects.requireNonNull(source.getMessage("help.term-" + code, null, other)),
                        words.say("help.means-" + code)))
                .toList();
    }

    private static List<String> codes() {
        try (InputStream listed = Objects.requireNonNull(Terms.class.getResourceAsStream("terms.txt"))) {
            return new String(listed.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
