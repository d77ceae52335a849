package anlan.ground.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says things in the reader's language. */
@Component
public class Words {

    private final MessageSource source;

    Words(MessageSource source) {
        this.source = source;
    }

    public String say(String key, @Nullable Object... args) {
        return source.getMessage(key, args, locale());
    }

    /** Something that knows how it is said. */
    public String say(MessageSourceResolvable thing) {
        return source.getMessage(thing, locale());
    }

    /** The sentence, or the other text where there is none: for names that an office may have added itself. */
    public String sayOr(String key, String otherwise) {
        var said = source.getMessage(key, null, otherwise, locale());
        return said == null ? otherwise : said;
    }

    /** Keys that have such a part, in no order. */
    public List<String> keys(String part) {
        return source instanceof Spoken spoken
                ? spoken.keys(locale()).stream().filter(k -> k.contains(part)).toList()
                : List.of();
    }

    public String say(Refused refused) {
        return say(refused.key(), refused.args().toArray());
    }

    public static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** Whether the reader reads Chinese: chooses between two names kept side by side. */
    public static boolean chinese() {
        return "zh".equals(locale().getLanguage());
    }
}
