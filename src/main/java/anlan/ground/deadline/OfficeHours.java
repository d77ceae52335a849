package anlan.ground.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When the office is open, from a day on: one span, or two with a break between them. */
public record OfficeHours(LocalDate since, List<Span> spans) {

    public record Span(LocalTime from, LocalTime to) {

        public boolean forward() {
            return from.isBefore(to);
        }
    }

    public OfficeHours {
        spans = List.copyOf(spans);
    }

    public LocalTime closes() {
        return spans.getLast().to();
    }

    Duration length() {
        return spans.stream().map(s -> Duration.between(s.from(), s.to())).reduce(Duration.ZERO, Duration::plus);
    }
}
