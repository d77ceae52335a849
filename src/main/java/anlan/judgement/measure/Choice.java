package anlan.judgement.measure;

import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One option of a form's list. */
public record Choice(String value, String text, boolean chosen) {

    /** All words of an enum, said by keys of the given beginning. */
    public static List<Choice> of(Enum<?>[] all, String key, String chosen, Words words) {
        return Arrays.stream(all)
                .map(e -> new Choice(
                        e.name(), words.say(key + "-" + kebab(e)), e.name().equals(chosen)))
                .toList();
    }

    /** An enum's word as keys write it. */
    public static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
