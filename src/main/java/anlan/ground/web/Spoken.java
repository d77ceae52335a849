package anlan.ground.web;

import java.io.Serial;
import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** The words of every room. A choice among forms (1 row, 2 rows) also reads counts that are written ready to show: "1,204". */
final class Spoken extends ReloadableResourceBundleMessageSource {

    @Override
    protected MessageFormat createMessageFormat(String words, @Nullable Locale locale) {
        var sentence = super.createMessageFormat(words, locale);
        var parts = sentence.getFormats();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] instanceof ChoiceFormat choice) {
                sentence.setFormat(i, new Form(choice.toPattern()));
            }
        }
        return sentence;
    }

    private static final class Form extends ChoiceFormat {

        @Serial
        private static final long serialVersionUID = 1;

        Form(String pattern) {
            super(pattern);
        }

        @Override
        public StringBuffer format(@Nullable Object count, StringBuffer to, FieldPosition at) {
            return super.format(count instanceof Number ? count : written(String.valueOf(count)), to, at);
        }

        /** What is no number is spoken of as of many. */
        private static double written(String count) {
            var bare = count.replace(",", "").strip();
            return bare.matches("\\d{1,15}(\\.\\d{1,9})?") ? Double.parseDouble(bare) : Double.MAX_VALUE;
        }
    }
}
