package anlan.ground.gazetteer;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.place.Keeping;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A file that was sent: what it would change, which rows are wrong and why; then taking it in. */
@UseCase
class TakeFile {

    private static final String VIEW = "ground/gazetteer/TakeFile";

    private final SentFiles files;
    private final Readings readings;
    private final TakePages pages;
    private final Audit audit;

    TakeFile(SentFiles files, Readings readings, TakePages pages, Audit audit) {
        this.files = files;
        this.readings = readings;
        this.pages = pages;
        this.audit = audit;
    }

    @May(Right.PLACES_KEEP)
    @GetMapping("/areas/files/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        Keeping.require(viewer);
        var file = files.find(id).orElseThrow(NotFound::new);
        if (file.takenAt() != null) return Page.to("/areas", "gazetteer.taken-before");
        return Page.of(VIEW, pages.of(file, readings.read(file, null)));
    }

    @May(Right.PLACES_KEEP)
    @PostMapping("/areas/files/{id}/taking")
    ModelAndView take(
            @PathVariable long id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            Viewer viewer) {
        Keeping.require(viewer);
        var file = files.find(id).orElseThrow(NotFound::new);
        if (file.takenAt() != null) return Page.to("/areas", "gazetteer.taken-before");
        var reading = readings.read(file, from);
        if (reading.fault() != null)
            return Page.refused(VIEW, pages.of(file, reading), new Refusals().add(pages.inWords(reading.fault())));
        reading.taking().run();
        files.taken(id);
        audit.did("gazetteer.take", "areas/files/" + id, null, taken(file, reading), null);
        return Page.to("/areas", "gazetteer.taken");
    }

    /** The areas changed, up to a thousand: what an auditor must be able to see. */
    private static Map<String, Object> taken(Sent file, Reading reading) {
        return Map.of(
                "kind", file.kind().code(),
                "name", file.name(),
                "changes", reading.changes().stream().limit(1_000).toList());
    }
}
