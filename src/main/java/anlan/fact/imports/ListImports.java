package anlan.fact.imports;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The unit's imports, the newest first. */
@UseCase
class ListImports {

    private static final int MOST = 50;

    record Line(
            long id,
            String file,
            String dataset,
            String source,
            String person,
            String at,
            String state,
            String verdict,
            String read,
            String rejected) {}

    record ListPage(
            String title,
            List<Line> lines,
            boolean may,
            @Nullable String more) {}

    private final ImportBook book;
    private final OfficeClock clock;
    private final Words words;

    ListImports(ImportBook book, OfficeClock clock, Words words) {
        this.book = book;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.DATA_SEE)
    @GetMapping("/imports")
    ModelAndView list(@RequestParam @Nullable Long before, Viewer viewer) {
        var found = book.of(viewer.reach(Right.DATA_SEE), before, MOST + 1);
        var shown = found.subList(0, Math.min(MOST, found.size()));
        return Page.of(
                "fact/imports/ListImports",
                new ListPage(
                        words.say("imports.imports"),
                        shown.stream().map(this::line).toList(),
                        viewer.may(Right.DATA_IMPORT),
                        found.size() > MOST
                                ? "/imports?before=" + shown.getLast().id()
                                : null));
    }

    private Line line(Imported imported) {
        var state = imported.undone() ? "undone" : imported.state().code();
        return new Line(
                imported.id(),
                imported.fileName(),
                words.say("dataset.name-" + imported.dataset()),
                imported.sourceName(),
                imported.person(),
                imported.receivedAt().atZone(clock.getZone()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")),
                words.say("imports.state-" + state),
                verdict(imported),
                "%,d".formatted(imported.read()),
                "%,d".formatted(imported.rejected()));
    }

    /** The colour and shape of the state. */
    static String verdict(Imported imported) {
        return switch (imported.state()) {
            case COMMITTED -> imported.undone() ? "unset" : imported.rejected() > 0 ? "risk" : "good";
            case READY -> "risk";
            case REFUSED, FAILED -> "bad";
            case RECEIVED, CHECKING, COMMITTING -> "early";
        };
    }
}
