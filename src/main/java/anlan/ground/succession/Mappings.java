package anlan.ground.succession;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says what an area was before a change, for those who compare across it. A change is named by its address. */
@Component
public class Mappings {

    private final ChangeBook book;
    private final PartBook parts;
    private final Sentences sentences;

    Mappings(ChangeBook book, PartBook parts, Sentences sentences) {
        this.book = book;
        this.parts = parts;
        this.sentences = sentences;
    }

    public String day(String change) {
        return book.find(id(change)).map(c -> day(c.day())).orElse("");
    }

    public String day(LocalDate day) {
        return sentences.day(day);
    }

    /** 原甲镇与原乙镇之和; of an area that came through later changes too, all that the change made of its parts. */
    public String of(String area, String change) {
        var made = parts.of(id(change));
        var own = made.stream().filter(p -> p.area().equals(area)).toList();
        return own.isEmpty() ? book.find(id(change)).map(sentences::of).orElse("") : parts.say(own);
    }

    private static long id(String change) {
        return Long.parseLong(change.substring(change.lastIndexOf('/') + 1));
    }
}
