package anlan.desk.demo;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Speaks to whoever started the server, who has not chosen a language yet. */
@Component
class Tell {

    private final MessageSource words;

    Tell(MessageSource words) {
        this.words = words;
    }

    void line(String key, Object... named) {
        System.out.println(sentence(key, named));
    }

    String sentence(String key, Object... named) {
        return in(Locale.SIMPLIFIED_CHINESE, key, named) + "  " + in(Locale.ENGLISH, key, named);
    }

    String in(Locale language, String key, Object... named) {
        return words.getMessage(key, named, language);
    }

    /** What is written down meanwhile is written as the district's office writes: Chinese. */
    void inChinese(Runnable work) {
        var language = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            work.run();
        } finally {
            LocaleContextHolder.setLocaleContext(language);
        }
    }
}
