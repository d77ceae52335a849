package anlan.ground.deadline;

import anlan.ground.deadline.Step.Effect;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A reckoning in the reader's words: one sentence, and its steps with days that are alike drawn together. */
@Component
public class Arithmetic {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * @param when a day or a run of days
     * @param what why they are worked or not
     * @param effect what they do to the deadline
     * @param sum how much is counted by then; empty where nothing was added
     */
    public record Line(String when, String what, String effect, String sum, boolean counts) {}

    private final Words words;

    Arithmetic(Words words) {
        this.words = words;
    }

    public String sentence(Reckoning reckoning, WorkCalendar calendar) {
        return switch (reckoning) {
            case Reckoning.Deadline met ->
                words.say("deadline.met", amount(met.term()), day(met.day()), time(met.end(), met.day(), calendar));
            case Reckoning.Waiting still ->
                words.say(
                        "deadline.waiting",
                        amount(still.term()),
                        day(LocalDate.ofInstant(still.pause().from(), calendar.zone())),
                        still.pause().why(),
                        left(still));
            case Reckoning.Unknown unknown -> words.say(unknown.why());
        };
    }

    public List<Line> lines(Reckoning reckoning) {
        return switch (reckoning) {
            case Reckoning.Deadline met -> lines(met.steps(), met.term().unit());
            case Reckoning.Waiting still -> lines(still.steps(), still.term().unit());
            case Reckoning.Unknown unknown -> List.of();
        };
    }

    private List<Line> lines(List<Step> steps, Term.Unit unit) {
        var lines = new ArrayList<Line>();
        int sum = 0;
        for (int from = 0, to; from < steps.size(); from = to) {
            for (to = from + 1; to < steps.size() && alike(steps.get(from), steps.get(to)); ) to++;
            var run = steps.subList(from, to);
            int counted = counted(run);
            sum += counted;
            lines.add(line(run, unit, counted, sum));
        }
        return lines;
    }

    private static boolean alike(Step one, Step other) {
        return one.effect() == other.effect()
                && one.effect() != Effect.EXTENDED
                && one.effect() != Effect.ASKED
                && one.day().kind() == other.day().kind()
                && Objects.equals(one.day().name(), other.day().name())
                && one.why().equals(other.why());
    }

    private static int counted(List<Step> run) {
        return run.getFirst().effect() == Effect.COUNTED
                ? run.stream().mapToInt(Step::counts).sum()
                : 0;
    }

    private Line line(List<Step> run, Term.Unit unit, int counted, int sum) {
        var first = run.getFirst();
        var shown = counted > 0 ? amount(counted, unit) : more(first, unit);
        var effect = words.say(
                "deadline.effect-" + first.effect().name().toLowerCase(java.util.Locale.ROOT),
                shown,
                first.why(),
                Objects.requireNonNullElse(first.approvedBy(), ""));
        return new Line(
                span(first.date(), run.getLast().date()),
                what(first.day()),
                effect,
                counted > 0 ? amount(sum, unit) : "",
                counted > 0);
    }

    private String more(Step step, Term.Unit unit) {
        boolean adds = step.effect() == Effect.EXTENDED || step.effect() == Effect.ASKED;
        return adds ? amount(new Term(step.counts(), unit)) : "";
    }

    /** Why a day is worked or not. */
    public String what(Day day) {
        var name = day.name();
        return words.say("deadline.kind-" + day.kind().code(), name == null ? "" : name.say());
    }

    String amount(Term term) {
        return words.say("deadline.term-" + term.unit().code(), Math.abs(term.amount()), term.amount() < 0 ? 1 : 0);
    }

    private String amount(int counted, Term.Unit unit) {
        return unit == Term.Unit.OFFICE_HOURS
                ? words.say("deadline.hours-counted", counted / 60, counted % 60)
                : words.say("deadline.days-counted", counted);
    }

    private String left(Reckoning.Waiting still) {
        return amount(still.left(), still.term().unit());
    }

    /** A run of days in either direction, earlier first. */
    public String span(LocalDate one, LocalDate other) {
        var from = one.isBefore(other) ? one : other;
        var to = one.isBefore(other) ? other : one;
        return from.equals(to) ? day(from) : words.say("deadline.span", day(from), day(to));
    }

    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(words.say("deadline.pattern-day"), Words.locale()));
    }

    private static String time(Instant end, LocalDate day, WorkCalendar calendar) {
        var at = end.atZone(calendar.zone());
        return at.toLocalDate().equals(day) ? TIME.format(at) : "24:00";
    }
}
