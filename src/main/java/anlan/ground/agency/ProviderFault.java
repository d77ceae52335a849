package anlan.ground.agency;

/** The provider cannot be talked with, or says what does not count. Its message is for the log. */
final class ProviderFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final AgencyFault why;

    ProviderFault(AgencyFault why, String detail) {
        super(detail);
        this.why = why;
    }

    AgencyFault why() {
        return why;
    }
}
