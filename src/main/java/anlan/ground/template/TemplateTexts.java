package anlan.ground.template;

import anlan.ground.document.Document;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a field says of a paper. */
@Component
class TemplateTexts {

    private final Words words;

    TemplateTexts(Words words) {
        this.words = words;
    }

    String of(Field field, Document paper) {
        var imprint = paper.imprint();
        return switch (field) {
            case COPY -> paper.head().copy();
            case SECRECY -> paper.head().secrecy();
            case URGENCY -> paper.head().urgency();
            case MARK -> paper.head().mark();
            case NUMBER -> paper.head().number();
            case TITLE -> paper.title().replace("\n", "");
            case ADDRESSEE -> paper.addressee();
            case BODY -> "";
            case ANNEXES ->
                paper.annexes().stream()
                        .map(Document.Annex::name)
                        .collect(Collectors.joining(words.say("template.and")));
            case UNIT -> paper.signature().unit();
            case DAY -> day(paper.signature().day());
            case NOTE -> paper.note();
            case COPIES -> imprint == null ? "" : imprint.copies();
            case PRINTER -> imprint == null ? "" : imprint.printer();
            case PRINTED -> imprint == null ? "" : day(imprint.day());
        };
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern(words.say("template.pattern-day"), Words.locale())
                        .format(day);
    }
}
