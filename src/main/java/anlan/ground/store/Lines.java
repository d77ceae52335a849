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

/** A room's words before anything else runs: Chinese and English on one line, for nobody has chosen a language yet. */
public final class Lines {
    private static final Lines OWN = new Lines(Lines.class);

    private final Properties zh;
    private final Properties en;

    /** @param inside any type of the room whose words they are */
    public Lines(Class<?> inside) {
        this.zh = load(inside, "words_zh.properties");
        this.en = load(inside, "words_en.properties");
    }

    static String say(String key, @Nullable Object... args) {
        return OWN.both(key, args);
    }

    public String both(String key, @Nullable Object... args) {
        return one(zh, key, args) + "  " + one(en, key, args);
    }

    private static String one(Properties words, String key, @Nullable Object... args) {
        Object[] texts = Arrays.stream(args).map(String::valueOf).toArray();
        return Choices.in(new MessageFormat(words.getProperty(key, key), Locale.ROOT))
                .format(texts);
    }

    private static Properties load(Class<?> inside, String name) {
        try (var in = Objects.requireNonNull(inside.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
