package anlan.ground.succession;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All changes, those still to come first. */
@UseCase
class ListChanges {

    record ListPage(String title, List<Row> rows, boolean keeps) {}

    record Row(long id, String day, String kind, String sentence, String document, String state, boolean back) {}

    private final ChangeBook book;
    private final ShowChange shown;
    private final Sentences sentences;
    private final Words words;

    ListChanges(ChangeBook book, ShowChange shown, Sentences sentences, Words words) {
        this.book = book;
        this.shown = shown;
        this.sentences = sentences;
        this.words = words;
    }

    @May(Right.PLACES_SEE)
    @GetMapping("/areas/changes")
    ModelAndView list(Viewer viewer) {
        return Page.of(
                "ground/succession/ListChanges",
                new ListPage(
                        words.say("succession.changes"),
                        book.all().stream().map(this::row).toList(),
                        Keeping.whole(viewer)));
    }

    private Row row(Change change) {
        return new Row(
                change.id(),
                change.day().toString(),
                words.say("succession.kind-" + change.kind().code()),
                sentences.of(change),
                change.document(),
                words.say("succession.state-" + shown.state(change)),
                change.back() != null);
    }
}
