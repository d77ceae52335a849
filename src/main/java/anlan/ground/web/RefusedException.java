package anlan.ground.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** Carries refusals out of a machine's call, undoing its transaction; becomes a problem document. Pages return theirs instead. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Refused> refusals;

    public RefusedException(HttpStatus status, List<Refused> refusals) {
        super(refusals.toString());
        this.status = status;
        this.refusals = List.copyOf(refusals);
    }

    public RefusedException(Refused refused) {
        this(HttpStatus.UNPROCESSABLE_CONTENT, List.of(refused));
    }

    public HttpStatus status() {
        return status;
    }

    public List<Refused> refusals() {
        return refusals;
    }
}
