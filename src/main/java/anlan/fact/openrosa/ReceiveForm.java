package anlan.fact.openrosa;

import anlan.fact.submission.Photos;
import anlan.fact.submission.Submissions;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** A phone sends what was filled in, with its photos; in several requests where that is much. */
@UseCase
class ReceiveForm {

    private static final String ROUTE = "/openrosa/submission";
    private static final String FORM = "xml_submission_file";
    private static final int PHOTOS = 50;

    private final SweepForms forms;
    private final Submissions submissions;
    private final Photos photos;
    private final OfficeClock clock;
    private final Words words;

    ReceiveForm(SweepForms forms, Submissions submissions, Photos photos, OfficeClock clock, Words words) {
        this.forms = forms;
        this.submissions = submissions;
        this.photos = photos;
        this.clock = clock;
        this.words = words;
    }

    /** Where to send to, and how much at once. */
    @May(Right.SWEEPS_WALK)
    @RequestMapping(path = ROUTE, method = RequestMethod.HEAD)
    ResponseEntity<Void> where(HttpServletRequest request) {
        return ResponseEntity.noContent()
                .headers(Envelope.headers(clock.instant()))
                .header("Location", request.getRequestURL().toString())
                .build();
    }

    @May(Right.SWEEPS_WALK)
    @PostMapping(ROUTE)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    ResponseEntity<String> receive(HttpServletRequest request, Viewer viewer) throws IOException {
        if (request.getContentLengthLong() > Envelope.LARGEST) {
            return said(HttpStatus.CONTENT_TOO_LARGE, words.say("openrosa.too-large", Envelope.LARGEST >> 20));
        }
        try {
            return request instanceof MultipartHttpServletRequest parts
                    ? received(parts, viewer)
                    : refused(new Refused(Unreadable.FORM_MISSING, ""));
        } catch (RefusedException e) {
            return refused(e.refusals().getFirst());
        }
    }

    private ResponseEntity<String> received(MultipartHttpServletRequest parts, Viewer viewer) throws IOException {
        var form = parts.getFile(FORM);
        if (form == null) {
            return refused(new Refused(Unreadable.FORM_MISSING, ""));
        }
        if (form.getSize() > FormXml.LARGEST) {
            return refused(new Refused(Unreadable.FORM_LARGE, "", FormXml.LARGEST / 1024));
        }
        var filled = Filled.of(FormXml.read(form.getBytes()));
        var sent = filled.sent(
                clock.instant(), (id, version) -> forms.sheet(id, version).orElse(null));
        var named = filled.photos();
        if (named.size() > PHOTOS) {
            return refused(new Refused(Unreadable.PHOTOS_MANY, "", PHOTOS));
        }
        for (var file :
                parts.getMultiFileMap().values().stream().flatMap(List::stream).toList()) {
            var photo = named.get(file.getOriginalFilename());
            if (photo != null && !file.isEmpty()) {
                photos.take(photo, file.getBytes(), viewer);
            }
        }
        var answer = submissions.take(sent, viewer);
        return said(Outcome.status(answer), Outcome.said(answer, words));
    }

    private ResponseEntity<String> refused(Refused why) {
        return said(HttpStatus.BAD_REQUEST, words.say(why));
    }

    private ResponseEntity<String> said(HttpStatus status, String sentence) {
        return Envelope.said(status, sentence, clock.instant());
    }
}
