package anlan.fact.openrosa;

import anlan.fact.sheet.Wording;
import anlan.ground.staff.Choice;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.context.i18n.LocaleContextHolder;

/** Lists that are said in the reader's language, asked for in both: the phone chooses. */
final class Both {

    private Both() {}

    static List<Form.Pick> of(Supplier<List<Choice>> list) {
        var zh = in(Locale.SIMPLIFIED_CHINESE, list);
        var en = in(Locale.ENGLISH, list);
        return IntStream.range(0, zh.size())
                .mapToObj(n -> new Form.Pick(
                        zh.get(n).value(),
                        new Wording(zh.get(n).name(), en.get(n).name())))
                .toList();
    }

    private static <T> T in(Locale locale, Supplier<T> said) {
        var before = LocaleContextHolder.getLocaleContext();
        try {
            LocaleContextHolder.setLocale(locale);
            return said.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
