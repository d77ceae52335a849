package anlan.fact.submission;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import anlan.ground.web.UseCase;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A form sends what was filled in: its photos piece by piece, then itself; or all in one. */
@UseCase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SendSubmission {

    /** What a form is told: {@code state} is taken, held, aside, missing or turned. */
    record Told(
            String state,
            @Nullable Integer version,
            List<Answer.Filed> findings,
            List<String> why,
            List<UUID> missing) {

        static Told of(Answer answer) {
            return switch (answer) {
                case Answer.Taken t -> new Told("taken", t.version(), t.findings(), List.of(), List.of());
                case Answer.Held h -> new Told("held", null, List.of(), h.why(), List.of());
                case Answer.Aside a -> new Told("aside", null, List.of(), List.of(a.words(), a.by()), List.of());
                case Answer.Missing m -> new Told("missing", null, List.of(), List.of(), m.photos());
                case Answer.Turned t -> new Told("turned", null, List.of(), List.of(t.why()), List.of());
            };
        }

        HttpStatus status() {
            return switch (state) {
                case "missing" -> HttpStatus.CONFLICT;
                case "turned" -> HttpStatus.UNPROCESSABLE_CONTENT;
                default -> HttpStatus.OK;
            };
        }
    }

    private static final String UUID_SHAPE = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Submissions submissions;
    private final Photos photos;
    private final JsonMapper json;

    SendSubmission(Submissions submissions, Photos photos, JsonMapper json) {
        this.submissions = submissions;
        this.photos = photos;
        this.json = json;
    }

    @May(Right.SWEEPS_WALK)
    @PostMapping("/submissions")
    ResponseEntity<Told> send(@RequestBody Sent sent, Viewer viewer) {
        return told(submissions.take(sent, viewer));
    }

    /** All in one: the part {@code submission} as JSON, each photo a part named by its id. */
    @May(Right.SWEEPS_WALK)
    @PostMapping(path = "/submissions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Told> whole(@RequestParam String submission, MultipartHttpServletRequest request, Viewer viewer)
            throws IOException {
        var sent = read(submission);
        for (var part : request.getFileMap().entrySet()) {
            if (part.getKey().matches(UUID_SHAPE)) {
                photos.take(UUID.fromString(part.getKey()), part.getValue().getBytes(), viewer);
            }
        }
        return told(submissions.take(sent, viewer));
    }

    private Sent read(String text) {
        try {
            return json.readValue(text, Sent.class);
        } catch (JacksonException e) {
            throw new RefusedException(new Refused(HoldReason.UNREADABLE, "submission"));
        }
    }

    /** What became of what was sent. */
    @May(Right.SWEEPS_WALK)
    @GetMapping("/submissions/states")
    ResponseEntity<Map<UUID, Told>> states(@RequestParam(required = false) @Nullable List<UUID> id, Viewer viewer) {
        var told = new LinkedHashMap<UUID, Told>();
        submissions
                .states(Optional.ofNullable(id).orElse(List.of()), viewer)
                .forEach((edition, answer) -> told.put(edition, Told.of(answer)));
        return ResponseEntity.ok(told);
    }

    private static ResponseEntity<Told> told(Answer answer) {
        var told = Told.of(answer);
        return ResponseEntity.status(told.status()).body(told);
    }
}
