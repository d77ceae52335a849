package anlan.fact.openrosa;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Site;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A phone lists the forms there are for it, and fetches one with what comes beside it. */
@UseCase
class ListForms {

    private final SweepForms forms;
    private final Site site;
    private final OfficeClock clock;

    ListForms(SweepForms forms, Site site, OfficeClock clock) {
        this.forms = forms;
        this.site = site;
        this.clock = clock;
    }

    @May(Right.SWEEPS_WALK)
    @GetMapping("/openrosa/formList")
    ResponseEntity<String> list(Viewer viewer, HttpServletRequest request) {
        return Envelope.xml(
                forms.all(viewer).stream()
                        .map(f -> entry(f, here(request, f.sweep())))
                        .collect(Collectors.joining(
                                "",
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xforms xmlns=\"http://openrosa.org/xforms/xformsList\">",
                                "</xforms>")),
                clock.instant());
    }

    private static String entry(Form form, String here) {
        return """
                <xform><formID>%s</formID><name>%s</name><version>%s</version><hash>%s</hash>\
                <downloadUrl>%s/form.xml</downloadUrl><manifestUrl>%s/manifest</manifestUrl></xform>""".formatted(
                        Form.id(form.sweep()),
                        FormText.escaped(form.title()),
                        form.version(),
                        Envelope.md5(form.text()),
                        here,
                        here);
    }

    @May(Right.SWEEPS_WALK)
    @GetMapping("/openrosa/forms/{id:\\d+}/form.xml")
    ResponseEntity<String> form(@PathVariable long id, Viewer viewer) {
        return Envelope.xml(forms.one(id, viewer).text(), clock.instant());
    }

    @May(Right.SWEEPS_WALK)
    @GetMapping("/openrosa/forms/{id:\\d+}/manifest")
    ResponseEntity<String> manifest(@PathVariable long id, Viewer viewer, HttpServletRequest request) {
        return Envelope.xml(
                """
                <?xml version="1.0" encoding="UTF-8"?><manifest xmlns="http://openrosa.org/xforms/xformsManifest">\
                <mediaFile><filename>%s</filename><hash>%s</hash><downloadUrl>%s/%s</downloadUrl></mediaFile></manifest>""".formatted(Form.BLOCKS, Envelope.md5(forms.blocks(id, viewer)), here(request, id), Form.BLOCKS),
                clock.instant());
    }

    @May(Right.SWEEPS_WALK)
    @GetMapping("/openrosa/forms/{id:\\d+}/" + Form.BLOCKS)
    ResponseEntity<String> blocks(@PathVariable long id, Viewer viewer) {
        return ResponseEntity.ok()
                .headers(Envelope.headers(clock.instant()))
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(forms.blocks(id, viewer));
    }

    private String here(HttpServletRequest request, long sweep) {
        return site.origin(request) + "/openrosa/forms/" + sweep;
    }
}
