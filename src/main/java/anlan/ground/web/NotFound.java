package anlan.ground.web;

/** Nothing of that id within the viewer's sight: absent and foreign look the same from outside. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
