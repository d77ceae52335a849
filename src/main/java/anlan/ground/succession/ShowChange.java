package anlan.ground.succession;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One change: what became of which area, by which document, taken by whom; what still refers to areas that ended. */
@UseCase
class ShowChange {

    static final String VIEW = "ground/succession/ShowChange";

    record ChangePage(
            String title,
            long id,
            String state,
            String sentence,
            String document,
            String taken,
            @Nullable String back,
            boolean canBack,
            List<Row> rows,
            List<Made> made,
            List<AreaUses.Use> uses) {}

    record Row(String old, String oldName, String code, String name) {}

    /** @param of in words, of what the area consists as it was before */
    record Made(String code, String name, String of, boolean known) {}

    private final ChangeBook book;
    private final PartBook parts;
    private final Sentences sentences;
    private final Standing standing;
    private final OfficeClock clock;
    private final Words words;

    ShowChange(
            ChangeBook book, PartBook parts, Sentences sentences, Standing standing, OfficeClock clock, Words words) {
        this.book = book;
        this.parts = parts;
        this.sentences = sentences;
        this.standing = standing;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.PLACES_SEE)
    @GetMapping("/areas/changes/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return Page.of(VIEW, page(book.find(id).orElseThrow(NotFound::new), viewer));
    }

    ChangePage page(Change change, Viewer viewer) {
        boolean keeps = Keeping.whole(viewer);
        var back = change.back();
        return new ChangePage(
                words.say(
                        "succession.title",
                        words.say("succession.kind-" + change.kind().code())),
                change.id(),
                words.say("succession.state-" + state(change)),
                sentences.of(change),
                change.document(),
                words.say("succession.by", change.takenBy(), instant(change.takenAt())),
                back == null ? null : words.say("succession.back-by", back.by(), instant(back.at()), back.why()),
                keeps && back == null && change.day().isAfter(clock.today()),
                change.lines().stream()
                        .map(l -> new Row(l.old(), l.oldName(), l.code(), l.name()))
                        .toList(),
                made(change),
                keeps && back == null ? standing.uses(change) : List.of());
    }

    String state(Change change) {
        return change.back() != null ? "back" : change.effective(clock.today()) ? "effective" : "coming";
    }

    private List<Made> made(Change change) {
        var names = change.lines().stream()
                .collect(Collectors.toMap(Change.ChangeLine::code, Change.ChangeLine::name, (a, b) -> a));
        return parts.of(change.id()).stream()
                .collect(Collectors.groupingBy(PartBook.Named::area, java.util.TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(made -> new Made(
                        made.getFirst().area(),
                        Objects.requireNonNullElse(
                                names.get(made.getFirst().area()),
                                made.getFirst().areaName()),
                        parts.say(made),
                        made.stream().noneMatch(p -> p.sign() == 0)))
                .toList();
    }

    private String instant(Instant at) {
        return at.atZone(clock.getZone())
                .format(DateTimeFormatter.ofPattern(words.say("succession.pattern-instant"), Words.locale()));
    }
}
