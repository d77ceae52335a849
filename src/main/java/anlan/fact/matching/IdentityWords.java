package anlan.fact.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

/** Words by which columns that identify persons are known. */
final class IdentityWords {

    private static final Properties LIST = list();

    /** Last characters of names of places. */
    static final String PLACES = LIST.getProperty("places", "");

    private IdentityWords() {}

    static Set<String> words(String key) {
        var words = new HashSet<String>();
        for (var word : LIST.getProperty(key, "").split(",")) {
            words.add(word.strip());
        }
        words.remove("");
        return words;
    }

    private static Properties list() {
        var list = new Properties();
        try (var in = IdentityWords.class.getResourceAsStream("identities.properties")) {
            list.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
