package anlan.ground.attachment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Trying a file: what would be kept of it is shown, and nothing is kept. */
@UseCase
class TryFile {

    private static final String VIEW = "ground/attachment/TryFile";
    private static final int MOST = 20;

    /**
     * @param limit the largest size, ready to show
     * @param stay for how many days a file stays that no record uses
     */
    record TryPage(String title, String limit, boolean originals, long stay, Upload upload, List<Shown> items) {}

    private final Reception reception;
    private final RuleBook rules;
    private final Words words;
    private final Duration stay;

    TryFile(Reception reception, RuleBook rules, Words words, @Value("${anlan.attachment.unused:7d}") Duration stay) {
        this.reception = reception;
        this.rules = rules;
        this.words = words;
        this.stay = stay;
    }

    @May(Right.FILES_SEND)
    @GetMapping("/files/trial")
    ModelAndView form() {
        return Page.of(VIEW, page(List.of()));
    }

    @May(Right.FILES_SEND)
    @PostMapping("/files/trial")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    ModelAndView look(@RequestParam(required = false) @Nullable List<MultipartFile> file, Viewer viewer)
            throws IOException {
        var sent = SendFile.sent(file);
        var refusals = new Refusals();
        refusals.require(!sent.isEmpty(), FileFault.FILE_MISSING, "file");
        refusals.require(sent.size() <= MOST, FileFault.FILES_TOO_MANY, "file", MOST);
        if (refusals.any()) {
            return Page.refused(VIEW, page(List.of()), refusals);
        }
        var items = new ArrayList<Shown>();
        for (var each : sent) {
            items.add(look(each));
        }
        var answer = Page.of(VIEW, page(items));
        if (items.stream().anyMatch(Shown::refused)) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }

    private Shown look(MultipartFile file) throws IOException {
        var name = SendFile.name(file);
        try (var content = file.getInputStream()) {
            return reception.look(
                    content,
                    name,
                    (arrival, examined, refusals) -> examined == null
                            ? Shown.turned(name, refusals.all().getFirst(), words)
                            : Shown.tried(Objects.requireNonNull(arrival), examined, words));
        }
    }

    private TryPage page(List<Shown> items) {
        var rule = rules.now();
        return new TryPage(
                words.say("attachment.try"),
                words.say("attachment.limit-mb", rule.biggestMb()),
                rule.originals(),
                stay.toDays(),
                Upload.of(rule, words),
                items);
    }
}
