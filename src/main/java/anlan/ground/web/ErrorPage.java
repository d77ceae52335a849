package anlan.ground.web;

import anlan.ground.access.Open;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server sends what it refused before any route of ours was reached. */
@Controller
class ErrorPage implements ErrorController {

    private final Mishaps mishaps;
    private final Faults faults;

    ErrorPage(Mishaps mishaps, Faults faults) {
        this.mishaps = mishaps;
        this.faults = faults;
    }

    @Open
    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        var status = status(request);
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked instanceof String path && path.startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(mishaps.problemFor(status));
        }
        return faults.page(status, fault(request), request);
    }

    /** A database that went away while a page was being drawn is no fault of the page, nor a full disk one of the form sent. */
    private static HttpStatus status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            if (Mishaps.databaseAway(fault)) {
                return HttpStatus.SERVICE_UNAVAILABLE;
            }
            if (Mishaps.diskFull(fault)) {
                return HttpStatus.INSUFFICIENT_STORAGE;
            }
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private String fault(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
                ? faults.log(fault, request)
                : "";
    }
}
