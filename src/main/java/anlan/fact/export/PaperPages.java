package anlan.fact.export;

import anlan.fact.filter.Asked;
import anlan.fact.filter.FilterSentence;
import anlan.fact.filter.Said;
import anlan.ground.document.Documents;
import anlan.ground.web.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page on which one says how the paper is wanted. */
@Component
class PaperPages {

    static final String VIEW = "fact/export/TakePaper";

    /**
     * @param tooLong why there is no paper of so many; empty where there is one
     * @param fonts in which PDF and OFD are set; empty where only Word can be had
     */
    record PaperPage(
            String title,
            String holds,
            String tooLong,
            String number,
            List<Asked.Part> filter,
            String fonts,
            String back,
            String csv,
            String xlsx) {}

    private final FilterSentence sentence;
    private final Documents documents;
    private final Said said;
    private final Words words;

    PaperPages(FilterSentence sentence, Documents documents, Said said, Words words) {
        this.sentence = sentence;
        this.documents = documents;
        this.said = said;
        this.words = words;
    }

    PaperPage of(Asked asked, Taken taken) {
        var count = said.number(taken.count());
        var filter = sentence.of(taken.filter());
        var without = without();
        return new PaperPage(
                words.say("export.paper"),
                words.say(
                        "export.paper-holds",
                        filter.isEmpty() ? words.say("export.paper-all") : filter,
                        count,
                        said.number(RecordsPaper.sheets(taken.count()))),
                taken.count() <= RecordsPaper.MOST
                        ? ""
                        : words.say("export.paper-too-long", RecordsPaper.MOST, taken.count()),
                asked.typed("number"),
                asked.parts("number"),
                documents.fonts(),
                asked.address("/records", without),
                asked.address("/records.csv", without),
                asked.address("/records.xlsx", without));
    }

    private static Map<String, @Nullable Object> without() {
        var none = new HashMap<String, @Nullable Object>();
        none.put("number", null);
        return none;
    }
}
