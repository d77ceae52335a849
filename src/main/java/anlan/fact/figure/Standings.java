package anlan.fact.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How each report of a form stands: in time, late, missing, not yet due. */
@Component
class Standings {

    /** As shown: a verdict's look and its word. */
    enum State {
        IN_TIME("good"),
        LATE("risk"),
        MISSING("bad"),
        OPEN("early"),
        RUNNING("unset");

        private final String look;

        State(String look) {
            this.look = look;
        }

        String look() {
            return look;
        }

        String word() {
            return "figure.state-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private record Which(long unit, YearMonth month) {}

    private final Reports reports;

    Standings(Reports reports) {
        this.reports = reports;
    }

    /** Of one form, looked up once. */
    final class Sheet {

        private final Map<Which, Boolean> late = new HashMap<>();
        private final LocalDate today;

        private Sheet(ReportForm form, List<ReportForm.Span> spans, LocalDate today) {
            this.today = today;
            spans.stream()
                    .map(ReportForm.Span::from)
                    .min(YearMonth::compareTo)
                    .ifPresent(first -> reports.standing(form.id(), first)
                            .forEach(s -> late.put(new Which(s.unit(), s.month()), s.late())));
        }

        State state(long unit, ReportForm.Span span) {
            var came = late.get(new Which(unit, span.from()));
            if (came != null) {
                return came ? State.LATE : State.IN_TIME;
            }
            return !span.over(today) ? State.RUNNING : today.isAfter(span.due()) ? State.MISSING : State.OPEN;
        }
    }

    Sheet of(ReportForm form, List<ReportForm.Span> spans, LocalDate today) {
        return new Sheet(form, spans, today);
    }
}
