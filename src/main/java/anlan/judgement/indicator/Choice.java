package anlan.judgement.indicator;

import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;

/** One option of a form's list. */
record Choice(String value, String text, boolean chosen) {

    /** All words of an enum, said by keys of the given beginning. */
    static List<Choice> of(Enum<?>[] all, String key, String chosen, Words words) {
        return Arrays.stream(all)
                .map(e -> new Choice(
                        e.name(),
                        words.say("indicator." + key + "-" + IndicatorList.kebab(e)),
                        e.name().equals(chosen)))
                .toList();
    }
}
