package anlan.ground.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When the office is open, from a day on: one span, or two with a break between them. */
record OfficeHours(LocalDate since, List<Span> spans) {

    record Span(LocalTime from, LocalTime to) {

        boolean forward() {
            return from.isBefore(to);
        }
    }

    OfficeHours {
        spans = List.copyOf(spans);
    }

    LocalTime closes() {
        return spans.getLast().to();
    }

    Duration length() {
        return spans.stream().map(s -> Duration.between(s.from(), s.to())).reduce(Duration.ZERO, Duration::plus);
    }
}
