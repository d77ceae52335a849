package anlan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of every room in one language, before the application runs. */
class AllWords extends ResourceBundle {

    private final Properties words = new Properties();

    /** @param others keys of others, and under which of ours what they mean is said */
    AllWords(Locale language, Map<String, String> others) {
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:anlan/**/words_" + language.getLanguage() + ".properties");
            for (var file : files) {
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        others.forEach((theirs, ours) -> words.setProperty(theirs, words.getProperty(ours)));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.stringPropertyNames());
    }
}
