package anlan.ground.succession;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A change is put together by a form, or sent as a file, and shown in full before any of it is taken. */
@UseCase
class NewChange {

    private static final long BIGGEST = 4L * 1024 * 1024;

    private final ChangeBook book;
    private final ChangeForm form;
    private final Checked checked;
    private final ChangePreview preview;

    NewChange(ChangeBook book, ChangeForm form, Checked checked, ChangePreview preview) {
        this.book = book;
        this.form = form;
        this.checked = checked;
        this.preview = preview;
    }

    @May(Right.PLACES_KEEP)
    @GetMapping("/areas/changes/new")
    ModelAndView form(Wanted wanted, Viewer viewer) {
        Keeping.require(viewer);
        return Page.of(ChangeForm.VIEW, form.page(wanted, book.known()));
    }

    @May(Right.PLACES_KEEP)
    @PostMapping("/areas/changes/preview")
    ModelAndView preview(Wanted wanted, @RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer)
            throws IOException {
        Keeping.require(viewer);
        var known = book.known();
        var refusals = new Refusals();
        var head = Checked.head(wanted.day(), wanted.document(), refusals);
        var lines = wanted.kindOr().equals("file") ? sent(file, refusals) : new Draft(known, refusals).of(wanted);
        if (refusals.any() || head == null) return Page.refused(ChangeForm.VIEW, form.page(wanted, known), refusals);
        var change = checked.of(head, lines, known, refusals);
        return refusals.any()
                ? Page.refused(ChangeForm.VIEW, form.page(wanted, known), refusals)
                : Page.of(ChangePreview.VIEW, preview.page(change, lines, wanted.kindOr()));
    }

    private static List<Line> sent(@Nullable MultipartFile file, Refusals refusals) throws IOException {
        refusals.require(file != null && !file.isEmpty(), SuccessionFault.FILE_EMPTY, "file");
        refusals.require(file == null || file.getSize() <= BIGGEST, SuccessionFault.FILE_TOO_BIG, "file");
        if (refusals.any() || file == null) return List.of();
        return LinesFile.read(file.getBytes(), Objects.requireNonNullElse(file.getOriginalFilename(), ""), refusals);
    }

    @May(Right.PLACES_KEEP)
    @GetMapping("/areas/changes/template.csv")
    ResponseEntity<byte[]> template(Viewer viewer) {
        Keeping.require(viewer);
        var name = ContentDisposition.attachment().filename("area-change.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body("\uFEFFold,new,name\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
