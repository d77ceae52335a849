package anlan.ground.gazetteer;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Keeping;
import anlan.ground.place.PlaceFault;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Sending a list of areas, outlines or counts. It is shown in full before any of it is taken in. */
@UseCase
class SendFile {

    private static final String VIEW = "ground/gazetteer/SendFile";
    private static final long BIGGEST = 64L * 1024 * 1024;

    record SendPage(String title, String kind, String year) {}

    private final SentFiles files;
    private final Words words;

    SendFile(SentFiles files, Words words) {
        this.files = files;
        this.words = words;
    }

    @May(Right.PLACES_KEEP)
    @GetMapping("/areas/files/new")
    ModelAndView form(@RequestParam(defaultValue = "areas") String kind, Viewer viewer) {
        Keeping.require(viewer);
        return Page.of(VIEW, page(kind, ""));
    }

    @May(Right.PLACES_KEEP)
    @PostMapping("/areas/files")
    ModelAndView send(
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String year,
            @RequestParam @Nullable MultipartFile file,
            Viewer viewer)
            throws IOException {
        Keeping.require(viewer);
        var refusals = new Refusals();
        refusals.require(file != null && !file.isEmpty(), PlaceFault.FILE_EMPTY, "file");
        refusals.require(file == null || file.getSize() <= BIGGEST, PlaceFault.FILE_TOO_BIG, "file");
        refusals.require(
                year.isBlank() || year.strip().matches("(19|20)\\d\\d"), PlaceFault.YEAR_UNLIKELY, "year", 1949, 2099);
        var known = Sent.Kind.of(kind);
        refusals.require(known.isPresent(), PlaceFault.KIND_UNKNOWN, "kind");
        if (refusals.any() || file == null) return Page.refused(VIEW, page(kind, year), refusals);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        Integer counted = year.isBlank() ? null : Integer.valueOf(year.strip());
        return Page.to("/areas/files/" + files.keep(known.orElseThrow(), name, file.getBytes(), counted));
    }

    private SendPage page(String kind, String year) {
        return new SendPage(words.say("place.send"), kind, year);
    }
}
