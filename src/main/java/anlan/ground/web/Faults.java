package anlan.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** An unexpected fault: logged once under a short code, and shown by that code alone. */
@Component
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    record FaultPage(String title, String detail, String code) {}

    private final Words words;
    private final Shell shell;

    Faults(Words words, Shell shell) {
        this.words = words;
        this.shell = shell;
    }

    String log(Throwable fault, HttpServletRequest request) {
        var bytes = new byte[4];
        ThreadLocalRandom.current().nextBytes(bytes);
        var code = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error("{} {} {}", code, request.getMethod(), withoutLinks(request.getRequestURI()), fault);
        return code;
    }

    /** An address that opens something to whoever knows it must not be read in a log (43 characters are 256 bits). */
    private static String withoutLinks(String path) {
        return path.replaceAll("[A-Za-z0-9_-]{43}", "…");
    }

    ModelAndView page(HttpStatus status, String code, HttpServletRequest request) {
        var kind = "web.fault-" + (stale(request) ? "stale" : kind(status));
        return page(status, new FaultPage(words.say(kind), words.say(kind + "-detail"), code), request);
    }

    ModelAndView page(HttpStatus status, FaultPage fault, HttpServletRequest request) {
        var answer = Page.of("ground/web/Fault", fault);
        answer.setStatus(status);
        // After a fault the framework passes the page by the shell, so it is dressed here.
        shell.dress(answer, request);
        return answer;
    }

    /** The form of a page that was opened before signing in or out, or in another's stead. */
    private static boolean stale(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
    }

    static String kind(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "unknown";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "not-found";
            case SERVICE_UNAVAILABLE -> "away";
            case INSUFFICIENT_STORAGE -> "full";
            default -> status.is4xxClientError() ? "bad-request" : "unexpected";
        };
    }
}
