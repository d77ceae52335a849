package anlan.fact.openrosa;

import anlan.fact.submission.Answer;
import anlan.ground.web.Words;
import org.springframework.http.HttpStatus;

/** What a phone is told of a form. Kept and counted, kept and held, or to come in further requests: it is done with this one; else it keeps it. */
final class Outcome {

    private Outcome() {}

    static HttpStatus status(Answer answer) {
        return switch (answer) {
            case Answer.Taken taken -> HttpStatus.CREATED;
            case Answer.Held held -> HttpStatus.CREATED;
            case Answer.Aside aside -> HttpStatus.CREATED;
            case Answer.Missing missing -> HttpStatus.ACCEPTED;
            case Answer.Turned turned -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    static String said(Answer answer, Words words) {
        return switch (answer) {
            case Answer.Taken taken ->
                words.say("openrosa.taken", taken.findings().size());
            case Answer.Held held -> words.say("openrosa.held", String.join(" ", held.why()));
            case Answer.Aside aside -> words.say("openrosa.aside", aside.by());
            case Answer.Missing missing ->
                words.say("openrosa.missing", missing.photos().size());
            case Answer.Turned turned -> turned.why();
        };
    }
}
