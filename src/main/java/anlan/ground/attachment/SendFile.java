package anlan.ground.attachment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.attachment.Attachments.Outcome;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Sending files that a form will name: the form's script sends each and takes its piece of this page. */
@UseCase
class SendFile {

    private static final String VIEW = "ground/attachment/SendFile";
    private static final int MOST = 20;

    record SentPage(String title, List<Shown> items) {}

    private final Reception reception;
    private final Words words;

    SendFile(Reception reception, Words words) {
        this.reception = reception;
        this.words = words;
    }

    @May(Right.FILES_SEND)
    @PostMapping("/files")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    ModelAndView send(@RequestParam(required = false) @Nullable List<MultipartFile> file, Viewer viewer)
            throws IOException {
        var sent = sent(file);
        var refusals = new Refusals();
        refusals.require(!sent.isEmpty(), FileFault.FILE_MISSING, "file");
        refusals.require(sent.size() <= MOST, FileFault.FILES_TOO_MANY, "file", MOST);
        if (refusals.any()) {
            return Page.refused(VIEW, page(List.of()), refusals);
        }
        var items = new ArrayList<Shown>();
        for (var each : sent) {
            items.add(receive(each, viewer));
        }
        var answer = Page.of(VIEW, page(items));
        if (items.stream().anyMatch(Shown::refused)) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }

    /** A field left empty is sent all the same, as a file without name and content. */
    static List<MultipartFile> sent(@Nullable List<MultipartFile> file) {
        return file == null
                ? List.of()
                : file.stream().filter(f -> !f.isEmpty() || !name(f).isEmpty()).toList();
    }

    static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private Shown receive(MultipartFile file, Viewer viewer) throws IOException {
        try (var content = file.getInputStream()) {
            return switch (reception.receive(content, name(file), viewer)) {
                case Outcome.Kept kept -> Shown.kept(kept.file(), kept.removed(), words);
                case Outcome.Turned turned -> Shown.turned(name(file), turned.why(), words);
            };
        }
    }

    private SentPage page(List<Shown> items) {
        return new SentPage(words.say("attachment.sent"), items);
    }
}
