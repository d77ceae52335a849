package anlan.ground.template;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.document.Documents;
import anlan.ground.document.Format;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.RefusedException;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The templates of each kind of paper: taken out, changed in Word, sent in, taken back. */
@UseCase
class KeepTemplates {

    private static final String VIEW = "ground/template/KeepTemplates";
    private static final long BIGGEST = 5 * 1024 * 1024;

    record Line(String code, String kind, String says, boolean own) {}

    record TemplatesPage(String title, List<Line> lines, List<String> fields) {}

    private final Templates templates;
    private final Documents documents;
    private final OfficeClock clock;
    private final Words words;
    private final Audit audit;

    KeepTemplates(Templates templates, Documents documents, OfficeClock clock, Words words, Audit audit) {
        this.templates = templates;
        this.documents = documents;
        this.clock = clock;
        this.words = words;
        this.audit = audit;
    }

    @May(Right.TEMPLATES_KEEP)
    @GetMapping("/templates")
    ModelAndView show() {
        return Page.of(VIEW, page());
    }

    private TemplatesPage page() {
        return new TemplatesPage(
                words.say("template.title"),
                Arrays.stream(Kind.values()).map(this::line).toList(),
                Arrays.stream(Field.values()).map(f -> "{{" + f.shown() + "}}").toList());
    }

    private Line line(Kind kind) {
        var own = templates.standing(kind);
        var says = own.map(t -> words.say("template.own", t.name(), t.madeBy(), day(t)))
                .orElseGet(() -> words.say("template.usual"));
        return new Line(kind.code(), words.say("template.kind-" + kind.code()), says, own.isPresent());
    }

    private String day(Templates.Template template) {
        return DateTimeFormatter.ofPattern(words.say("template.pattern-day"), Words.locale())
                .format(template.madeAt().atZoneSameInstant(clock.getZone()));
    }

    /** The one that stands, or the usual one to begin from. */
    @May(Right.TEMPLATES_KEEP)
    @GetMapping("/templates/{kind}/template.docx")
    ResponseEntity<byte[]> take(@PathVariable String kind) {
        var of = Kind.of(kind).orElseThrow(NotFound::new);
        var name = words.say("template.kind-" + of.code());
        return documents.hand(
                templates.file(of).orElseGet(() -> documents.write(UsualTemplate.paper(), Format.DOCX)),
                name,
                Format.DOCX);
    }

    @May(Right.TEMPLATES_KEEP)
    @PostMapping("/templates/{kind}")
    ModelAndView send(
            @PathVariable String kind, @RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer)
            throws IOException {
        var of = Kind.of(kind).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        refusals.require(file != null && !file.isEmpty(), TemplateFault.FILE_EMPTY, "file");
        refusals.require(file == null || file.getSize() <= BIGGEST, TemplateFault.FILE_TOO_BIG, "file");
        if (!refusals.any()) check(Objects.requireNonNull(file).getBytes(), refusals);
        if (refusals.any() || file == null) return Page.refused(VIEW, page(), refusals);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        long id = templates.keep(
                viewer,
                of,
                name.isBlank()
                        ? of.code()
                        : name.strip().substring(Math.max(0, name.strip().length() - 200)),
                file.getBytes());
        audit.did("template.taken", "template/" + of.code() + "/" + id, null, name, null);
        return Page.to("/templates", "template.taken");
    }

    private static void check(byte[] file, Refusals refusals) {
        try {
            TemplateCheck.check(file, refusals);
        } catch (RefusedException e) {
            e.refusals().forEach(refusals::add);
        }
    }

    @May(Right.TEMPLATES_KEEP)
    @PostMapping("/templates/{kind}/back")
    ModelAndView takeBack(@PathVariable String kind, Viewer viewer) {
        var of = Kind.of(kind).orElseThrow(NotFound::new);
        var standing = templates.standing(of).orElseThrow(NotFound::new);
        templates.takeBack(viewer, standing.id());
        audit.did("template.taken-back", "template/" + of.code() + "/" + standing.id(), standing.name(), null, null);
        return Page.to("/templates", "template.taken-back");
    }
}
