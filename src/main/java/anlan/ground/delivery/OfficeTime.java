package anlan.ground.delivery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** When the office works: answered by the calendar, for the bound district. */
public interface OfficeTime {

    /** The hours between which the office is open, its midday break left aside. */
    record Open(LocalTime from, LocalTime until) {}

    /** The calendar as it is known now. */
    interface Days {

        /** Empty on a day that is not worked. */
        Optional<Open> on(LocalDate day);
    }

    Days now();
}
