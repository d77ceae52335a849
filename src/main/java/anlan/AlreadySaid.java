package anlan;

/** The application did not start, and the reason is on the screen. */
class AlreadySaid extends RuntimeException {

    AlreadySaid(Throwable cause) {
        super(cause);
    }
}
