package anlan.ground.web;

import anlan.ground.store.Choices;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** The words of every room; in them a choice among forms also reads counts that are written ready to show. */
final class Spoken extends ReloadableResourceBundleMessageSource {

    /** Of all that can be said in the language. */
    Set<String> keys(Locale language) {
        var said = getMergedProperties(language).getProperties();
        return said == null ? Set.of() : said.stringPropertyNames();
    }

    @Override
    protected MessageFormat createMessageFormat(String words, @Nullable Locale locale) {
        return Choices.in(super.createMessageFormat(words, locale));
    }
}
