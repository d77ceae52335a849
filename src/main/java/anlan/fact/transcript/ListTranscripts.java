package anlan.fact.transcript;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.paper.Fingerprint;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.RefusedException;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Ledgers that were sent, and sending one. Nothing of it becomes a problem until it is brought in. */
@UseCase
class ListTranscripts {

    private static final String VIEW = "fact/transcript/ListTranscripts";

    /** @param state what became of it, in a sentence */
    record Line(String path, String name, String about, String state, String badge) {}

    record ListPage(String title, int most, List<Line> lines) {}

    private final TranscriptBook book;
    private final TranscriptPages pages;
    private final Audit audit;
    private final Words words;

    ListTranscripts(TranscriptBook book, TranscriptPages pages, Audit audit, Words words) {
        this.book = book;
        this.pages = pages;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.PROBLEMS_KEEP)
    @GetMapping("/problems/transcripts")
    ModelAndView list(Viewer viewer) {
        return Page.of(VIEW, page(viewer));
    }

    @May(Right.PROBLEMS_KEEP)
    @PostMapping("/problems/transcripts")
    ModelAndView send(@RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer) throws IOException {
        if (file == null || file.isEmpty()) {
            return Page.refused(VIEW, page(viewer), new Refusals().add(TranscriptFault.FILE_MISSING, "file"));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), file.getName());
        var content = file.getBytes();
        try {
            var id = Receiving.with(
                    content, path -> book.keep(Sheet.of(path, name), name, Fingerprint.of(path), content, viewer));
            audit.did("transcript.sent", "transcript/" + id, null, Map.of("file", name), null);
            return Page.to("/problems/transcripts/" + id);
        } catch (RefusedException e) {
            return Page.refused(VIEW, page(viewer), e.refusals());
        }
    }

    private ListPage page(Viewer viewer) {
        return new ListPage(
                words.say("transcript.bring"),
                Sheet.ROWS,
                book.all(viewer).stream().map(this::line).toList());
    }

    private Line line(TranscriptBook.Sent sent) {
        return new Line(
                sent.path(),
                sent.fileName(),
                words.say("transcript.about", sent.by(), pages.at(sent)),
                sent.taken() == null
                        ? words.say("transcript.state-open")
                        : words.say("transcript.state-kept", sent.taken(), sent.known(), sent.rejected()),
                sent.taken() == null ? "risk" : sent.rejected() > 0 ? "early" : "good");
    }
}
