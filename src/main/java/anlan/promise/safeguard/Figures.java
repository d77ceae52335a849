package anlan.promise.safeguard;

import anlan.ground.web.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Amounts and what is short, as pages say them. */
@Component
class Figures {

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    String what(Held held) {
        return words.say("safeguard.what", held.name(), held.measure());
    }

    String written(Held held, Stage stage) {
        return held.kind().written(held.at(stage));
    }

    /** What is wanting or over, in a few words; that nothing is, where nothing is. */
    String state(Held held) {
        var said = new ArrayList<String>();
        say(said, "unpromised", held, held.unpromised());
        say(said, "uncommitted", held, held.uncommitted());
        say(said, "over", held, held.over());
        return said.isEmpty() ? words.say("safeguard.enough") : String.join(words.say("safeguard.and"), said);
    }

    private void say(java.util.List<String> said, String what, Held held, BigDecimal amount) {
        if (amount.signum() > 0) {
            said.add(words.say("safeguard.short-" + what, held.kind().written(amount), held.measure()));
        }
    }

    static String badge(Held held) {
        return held.over().signum() > 0 ? "bad" : held.lacking() ? "risk" : "good";
    }
}
