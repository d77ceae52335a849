package anlan.ground.document;

import anlan.ground.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a paper says of itself, in its reader's language. */
@Component
class Wording {

    private static final int TEN = 10;

    private final Words words;

    Wording(Words words) {
        this.words = words;
    }

    String say(String key, Object... args) {
        return words.say("document." + key, args);
    }

    /** Arabic figures, no leading noughts (GB/T 9704-2012, 7.3.5.2). */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("pattern-day"), Words.locale()).format(day);
    }

    /** The number before a heading (GB/T 9704-2012, 7.3.3). */
    String number(int level, int number) {
        return say("level-" + level, numeral(number), Integer.toString(number));
    }

    /** The names of annexes as they stand under the text, the first after the word for it. */
    List<String> annexes(List<Document.Annex> annexes) {
        if (annexes.size() == 1) return List.of(annexes.getFirst().name());
        return java.util.stream.IntStream.range(0, annexes.size())
                .mapToObj(i -> say(
                        "annex-numbered",
                        Integer.toString(i + 1),
                        annexes.get(i).name()))
                .toList();
    }

    /** What stands at the top of an annex's first page. */
    String annex(int number, int of) {
        return of == 1 ? say("annex") : say("annex-page", Integer.toString(number));
    }

    private String numeral(int number) {
        var numerals = say("numerals").split("");
        if (numerals.length < TEN || number > 99) return Integer.toString(number);
        var ten = numerals[TEN - 1];
        if (number <= TEN) return numerals[number - 1];
        var tens = number / TEN == 1 ? "" : numerals[number / TEN - 1];
        return tens + ten + (number % TEN == 0 ? "" : numerals[number % TEN - 1]);
    }
}
