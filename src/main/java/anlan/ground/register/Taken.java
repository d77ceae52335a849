package anlan.ground.register;

import anlan.ground.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that is taken.
 *
 * @param record the path of the record whose paper it is; empty for a paper written elsewhere
 * @param why it is void; null while it stands
 */
public record Taken(
        long id,
        long series,
        String word,
        int year,
        int number,
        String title,
        String record,
        LocalDate takenOn,
        String takenBy,
        @Nullable String why) {

    /** As it stands on the paper: hexagonal brackets, no leading noughts (GB/T 9704-2012, 7.2.5). */
    public String written(Words words) {
        return words.say("register.number", word, Integer.toString(year), Integer.toString(number));
    }
}
