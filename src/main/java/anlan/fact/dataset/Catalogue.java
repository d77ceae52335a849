package anlan.fact.dataset;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which data the district keeps, whose it is, what it speaks for and how fresh it is. */
@UseCase
class Catalogue {

    record Card(
            String name,
            String about,
            String sources,
            String period,
            String last,
            String complete,
            String keeper,
            List<Catalogued.Part> parts) {}

    record CataloguePage(String title, List<Card> cards) {}

    private final List<Catalogued> kept;
    private final OfficeClock clock;
    private final Words words;

    Catalogue(List<Catalogued> kept, OfficeClock clock, Words words) {
        this.kept = kept;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.DATA_SEE)
    @GetMapping("/datasets")
    ModelAndView list() {
        return Page.of(
                "fact/dataset/Catalogue",
                new CataloguePage(
                        words.say("dataset.catalogue"),
                        kept.stream()
                                .flatMap(k -> k.entries().stream())
                                .map(this::card)
                                .toList()));
    }

    private Card card(Catalogued.Entry entry) {
        var last = entry.last();
        return new Card(
                entry.name(),
                entry.about(),
                said(entry.sources()),
                said(entry.period()),
                last == null
                        ? said("")
                        : last.atZone(clock.getZone()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")),
                said(entry.complete()),
                said(entry.keeper()),
                entry.parts());
    }

    private String said(String text) {
        return text.isEmpty() ? words.say("dataset.nothing") : text;
    }
}
