package anlan.ground.store;

import java.io.Serial;
import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.MessageFormat;
import org.jspecify.annotations.Nullable;

/** A choice among forms (1 row, 2 rows) that also reads counts written ready to show: "1,204". What is no number is spoken of as of many. */
public final class Choices {

    private Choices() {}

    /** @return the same sentence, whose choices read written counts */
    public static MessageFormat in(MessageFormat sentence) {
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

        private static double written(String count) {
            var bare = count.replace(",", "").strip();
            return bare.matches("\\d{1,15}(\\.\\d{1,9})?") ? Double.parseDouble(bare) : Double.MAX_VALUE;
        }
    }
}
