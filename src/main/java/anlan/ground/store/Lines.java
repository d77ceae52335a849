package anlan.ground.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** This room's words before anything else runs: Chinese and English on one line, for nobody has chosen a language yet. */
final class Lines {
    private static final Properties ZH = load("words_zh.properties");
    private static final Properties EN = load("words_en.properties");

    private Lines() {}

    static String say(String key, @Nullable Object... args) {
        return one(ZH, key, args) + "  " + one(EN, key, args);
    }

    private static String one(Properties words, String key, @Nullable Object... args) {
        Object[] texts = Arrays.stream(args).map(String::valueOf).toArray();
        return new MessageFormat(words.getProperty(key, key), Locale.ROOT).format(texts);
    }

    private static Properties load(String name) {
        try (var in = Objects.requireNonNull(Lines.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
