package anlan.fact.figure;

import anlan.ground.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A figure that can be asked for.
 *
 * @param name null for those that ship, which are named in the house's words
 * @param counter what is counted in: 个, 支, 人
 */
record Item(String code, @Nullable String name, @Nullable String counter, Shape shape) {

    String say(Words words) {
        return name == null ? words.say("figure.item-" + code) : name;
    }

    String counter(Words words) {
        if (shape == Shape.SHARE) {
            return words.say("figure.counter-asked");
        }
        return name == null ? words.say("figure.counter-" + code) : counter == null ? "" : counter;
    }
}
