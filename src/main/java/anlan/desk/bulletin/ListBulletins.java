package anlan.desk.bulletin;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.document.Documents;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All bulletins issued, the latest first. */
@UseCase
class ListBulletins {

    record Line(String number, String title, String day, String by, String path) {}

    record ListPage(String title, List<Line> lines, boolean mayIssue, boolean fonts) {}

    private final Bulletins bulletins;
    private final Documents documents;
    private final Words words;

    ListBulletins(Bulletins bulletins, Documents documents, Words words) {
        this.bulletins = bulletins;
        this.documents = documents;
        this.words = words;
    }

    @May(Right.BULLETINS_SEE)
    @GetMapping("/bulletins")
    ModelAndView list(Viewer viewer) {
        return Page.of(
                "desk/bulletin/ListBulletins",
                new ListPage(
                        words.say("bulletin.title"),
                        bulletins.all().stream().map(this::line).toList(),
                        viewer.may(Right.BULLETINS_ISSUE),
                        !documents.fonts().isEmpty()));
    }

    private Line line(Bulletin bulletin) {
        var day = DateTimeFormatter.ofPattern(words.say("bulletin.pattern-day"), Words.locale());
        return new Line(
                bulletin.number(),
                bulletin.title(),
                day.format(bulletin.issuedOn()),
                bulletin.issuedBy(),
                "/bulletins/" + bulletin.id() + "/bulletin.");
    }
}
