package anlan.fact.filter;

import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** How counts and instants are said to a reader. */
@Component
public class Said {

    private final OfficeClock clock;

    Said(OfficeClock clock) {
        this.clock = clock;
    }

    public String number(long count) {
        return NumberFormat.getIntegerInstance(Words.locale()).format(count);
    }

    public String instant(Instant instant) {
        return instant.atZone(clock.getZone()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    }
}
