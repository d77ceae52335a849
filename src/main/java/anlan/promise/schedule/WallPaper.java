package anlan.promise.schedule;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.document.Documents;
import anlan.ground.document.Format;
import anlan.ground.print.About;
import anlan.ground.print.Printer;
import anlan.ground.typeface.Typefaces;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import anlan.promise.duty.Duties;
import anlan.promise.plan.Plans;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The wall chart on A0, for a plotter: of the duties that one sees. */
@UseCase
class WallPaper {

    private final Plans plans;
    private final Duties duties;
    private final Schedules schedules;
    private final WallTexts texts;
    private final Typefaces faces;
    private final Documents documents;
    private final OfficeClock clock;

    WallPaper(
            Plans plans,
            Duties duties,
            Schedules schedules,
            WallTexts texts,
            Typefaces faces,
            Documents documents,
            OfficeClock clock) {
        this.plans = plans;
        this.duties = duties;
        this.schedules = schedules;
        this.texts = texts;
        this.faces = faces;
        this.documents = documents;
        this.clock = clock;
    }

    @May(Right.DUTIES_SEE)
    @GetMapping("/plan/{campaign}/schedule.pdf")
    ResponseEntity<byte[]> take(@PathVariable long campaign, Viewer viewer) throws IOException {
        var found = plans.find(campaign).orElseThrow(NotFound::new);
        var schedule = schedules.of(found, duties.of(campaign, viewer));
        var items = texts.items(schedule);
        var words = texts.words(found, schedule, items);
        var today = clock.today();
        var inside = !today.isBefore(found.from()) && !today.isAfter(found.to());
        var sheets = WallSheets.of(found.from(), found.to(), inside ? today : null, items, words, faces);
        var about = new About(
                words.title(),
                viewer.name(),
                clock.instant().atZone(clock.getZone()),
                Words.locale().toLanguageTag());
        return documents.hand(Printer.pdf(sheets, about), words.title(), Format.PDF);
    }
}
