package anlan.ground.place;

import anlan.ground.web.Words;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts as a page shows them: thousands apart, and what is not known said in words rather than as a nought. */
@Component
public class Counts {

    private final Words words;

    Counts(Words words) {
        this.words = words;
    }

    public String number(@Nullable Long count) {
        return count == null
                ? ""
                : NumberFormat.getIntegerInstance(Words.locale()).format(count);
    }

    String people(@Nullable Long count) {
        return count == null ? words.say("place.unknown") : number(count);
    }

    /** Residents of the latest year known. */
    String latest(List<People> people) {
        return people.stream()
                .filter(p -> p.resident() != null)
                .max(Comparator.comparingInt(People::year))
                .map(p -> people(p.resident()))
                .orElse(words.say("place.unknown"));
    }
}
