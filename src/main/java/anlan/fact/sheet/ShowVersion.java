package anlan.fact.sheet;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A version as it was published: for reading, and as JSON for what fills it in. */
@UseCase
class ShowVersion {

    record VersionPage(
            String title, String sheet, String back, String version, boolean open, List<Telling.Line> lines) {}

    private final Drafts drafts;
    private final Sheets sheets;
    private final Telling telling;
    private final Words words;

    ShowVersion(Drafts drafts, Sheets sheets, Telling telling, Words words) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.telling = telling;
        this.words = words;
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sheets/{id:\\d+}/versions/{version:\\d+}")
    ModelAndView show(@PathVariable long id, @PathVariable int version, Viewer viewer) {
        var sheet = seen(id, version, viewer);
        return Page.of(
                "fact/sheet/ShowVersion",
                new VersionPage(
                        words.say("sheet.titled", sheet.title(), version),
                        sheet.title(),
                        "/sheets/" + id,
                        words.say("sheet.version-of", version),
                        sheets.fillable(id, version),
                        telling.lines(sheet)));
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sheets/{id:\\d+}/versions/{version:\\d+}.json")
    ResponseEntity<String> json(@PathVariable long id, @PathVariable int version, Viewer viewer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(sheets.json(seen(id, version, viewer)));
    }

    private Sheet seen(long id, int version, Viewer viewer) {
        drafts.seen(id, viewer);
        return sheets.find(id, version).orElseThrow(NotFound::new);
    }
}
