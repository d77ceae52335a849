package anlan.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/** Turns what went wrong into a page for people and a problem document for machines. */
@ControllerAdvice
class Mishaps {

    /** PostgreSQL's codes for a character that no text holds, and for a day that no calendar has. */
    private static final Set<String> UNKEEPABLE = Set.of("22021", "22008");

    private final Faults faults;
    private final Words words;

    Mishaps(Faults faults, Words words) {
        this.faults = faults;
        this.words = words;
    }

    @ExceptionHandler
    Object notFound(NotFound absent, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, "", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(RefusedException refused) {
        var errors = refused.refusals().stream()
                .map(r -> new Problem.Fault(r.where(), words.say(r), r.code()))
                .toList();
        var first = errors.isEmpty() ? "" : errors.getFirst().what();
        return problem(refused.status(), words.say("web.refused"), first, errors);
    }

    /** What was begun of the answer is taken back: its length and kind were those of what does not come. */
    @ExceptionHandler
    Object away(PartAway away, HttpServletRequest request, HttpServletResponse response) throws PartAway {
        if (response.isCommitted()) {
            throw away;
        }
        response.reset();
        var code = faults.log(away, request);
        var title = words.say(away.key());
        var detail = words.say(away.key() + "-detail");
        return request.getRequestURI().startsWith("/api/")
                ? problem(HttpStatus.SERVICE_UNAVAILABLE, title, detail + " " + code, List.of())
                : faults.page(HttpStatus.SERVICE_UNAVAILABLE, new Faults.FaultPage(title, detail, code), request);
    }

    @ExceptionHandler
    Object anything(Exception fault, HttpServletRequest request) throws Exception {
        if (fault instanceof ErrorResponse known) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(status, "", request);
        }
        if (diskFull(fault)) {
            return answer(HttpStatus.INSUFFICIENT_STORAGE, faults.log(fault, request), request);
        }
        if (badInput(fault)) {
            return answer(HttpStatus.BAD_REQUEST, "", request);
        }
        if (Away.isReason(fault)) {
            throw fault;
        }
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, faults.log(fault, request), request);
    }

    /** What came in could not be read as what it should be: a word where a number goes, broken JSON, half a file. */
    private static boolean badInput(Exception fault) {
        return fault instanceof TypeMismatchException
                || fault instanceof HttpMessageConversionException
                || fault instanceof MultipartException
                || fault instanceof RequestRejectedException
                || UNKEEPABLE.contains(state(fault));
    }

    /** The database's own code for it, or the operating system's words. */
    static boolean diskFull(Throwable fault) {
        var said =
                String.valueOf(NestedExceptionUtils.getMostSpecificCause(fault).getMessage());
        return "53100".equals(state(fault))
                || Stream.of("No space left", "quota exceeded", "File too large", "not enough space")
                        .anyMatch(said::contains);
    }

    private static String state(Throwable fault) {
        return NestedExceptionUtils.getMostSpecificCause(fault) instanceof SQLException sql
                ? String.valueOf(sql.getSQLState())
                : "";
    }

    static boolean databaseAway(Throwable fault) {
        return Away.isReason(fault);
    }

    Object answer(HttpStatus status, String code, HttpServletRequest request) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return faults.page(status, code, request);
        }
        var known = problemFor(status);
        return problem(status, known.title(), (known.detail() + " " + code).strip(), List.of());
    }

    Problem problemFor(HttpStatus status) {
        var kind = "web.fault-" + Faults.kind(status);
        return new Problem("about:blank", words.say(kind), status.value(), words.say(kind + "-detail"), List.of());
    }

    private static ResponseEntity<Problem> problem(
            HttpStatus status, String title, String detail, List<Problem.Fault> errors) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem("about:blank", title, status.value(), detail, errors));
    }
}
