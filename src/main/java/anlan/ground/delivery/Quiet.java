package anlan.ground.delivery;

import anlan.ground.clock.OfficeClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When it is quiet: at night, on days off, and when a person wants it so. */
@Component
public class Quiet {

    private final OfficeTime time;
    private final OfficeBook book;
    private final OfficeClock clock;

    Quiet(OfficeTime time, OfficeBook book, OfficeClock clock) {
        this.time = time;
        this.book = book;
        this.clock = clock;
    }

    /** When something that goes to no one person may go out, if it is due at the instant. */
    public Instant next(Instant at) {
        return office().hours(null).next(at);
    }

    /** The office of the bound district, as it is set now: looked up once for many readers. */
    Now office() {
        return new Now(time.now(), book.now());
    }

    final class Now {

        private final OfficeTime.Days days;
        private final Office office;

        private Now(OfficeTime.Days days, Office office) {
            this.days = days;
            this.office = office;
        }

        /** @param reader null for what goes to no person */
        Hours hours(@Nullable Reader reader) {
            return new Hours(
                    days,
                    office,
                    clock.getZone(),
                    reader == null ? null : reader.notBefore(),
                    reader == null ? null : reader.notAfter());
        }
    }
}
