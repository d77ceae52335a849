package anlan.promise.plan;

import anlan.ground.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the plan is said on a page: figures, days and names in the reader's language. */
@Component
public class Wording {

    /** How a figure stands while nobody has decided it: the letters that offices write in its place. */
    public static final String UNSET = "XX";

    private final Words words;
    private final Clock clock;

    Wording(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    public String name(Name name) {
        return name.in(Words.chinese());
    }

    /** The promise as a sentence: falls by 10% or more. */
    public String promise(@Nullable BigDecimal value, PlanIndicator indicator) {
        return words.say(
                "plan." + indicator.comparison().word(),
                value == null ? UNSET : grouped(value, indicator.comparison()),
                name(indicator.unit()));
    }

    /** The bare figure for a cell whose heading has the unit. */
    public String figure(@Nullable BigDecimal value, PlanIndicator indicator) {
        return value == null ? UNSET : indicator.comparison().written(value);
    }

    /** The figure with its unit, for a line that has no heading. */
    public String measured(@Nullable BigDecimal value, PlanIndicator indicator) {
        var unit = words.say("plan.sign-" + indicator.comparison().word(), name(indicator.unit()));
        var gap = indicator.comparison().counts() && !Words.chinese() ? " " : "";
        return value == null ? UNSET : figure(value, indicator) + gap + unit;
    }

    /** A value that was reached, signed where it is a change. */
    public String reached(@Nullable Double value, PlanIndicator indicator) {
        if (value == null) {
            return words.say("plan.no-value");
        }
        if (indicator.comparison().counts()) {
            return "%,d".formatted(Math.round(value)) + " " + name(indicator.unit());
        }
        var percent = BigDecimal.valueOf(value).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        var sign = indicator.comparison() == Comparison.SHARE_AT_LEAST || percent.signum() == 0
                ? ""
                : percent.signum() < 0 ? "\u2212" : "+";
        return sign + percent.abs().toPlainString() + "%";
    }

    private static String grouped(BigDecimal value, Comparison comparison) {
        return comparison.counts() ? "%,d".formatted(value.longValueExact()) : comparison.written(value);
    }

    public String day(LocalDate day) {
        return pattern("plan.pattern-day", day);
    }

    public String days(LocalDate from, LocalDate to) {
        return day(from) + " \u2013 " + day(to);
    }

    public String months(LocalDate from, LocalDate to) {
        return pattern("plan.pattern-month", from) + " \u2013 " + pattern("plan.pattern-month", to);
    }

    public String instant(Instant at) {
        return pattern("plan.pattern-instant", at.atZone(clock.getZone()));
    }

    /** The office's day on which something was. */
    public LocalDate dayOf(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }

    private String pattern(String key, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(words.say(key), Words.locale()).format(time);
    }

    /** Where the campaign stands, in one word. */
    public String state(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Draft d -> words.say("plan.state-draft");
            case Campaign.Started s -> words.say("plan.state-started");
            case Campaign.Closed c -> words.say("plan.state-closed");
        };
    }

    /** Where a phase stands today: ahead, running with so many days left, overrun, or closed. */
    public String standing(Campaign campaign, Phase phase) {
        var today = LocalDate.now(clock);
        var closed = campaign.closedPhases().get(phase.code());
        if (closed != null) {
            return words.say("plan.phase-closed-on", day(closed));
        }
        if (today.isBefore(phase.from())) {
            return words.say("plan.phase-ahead", ChronoUnit.DAYS.between(today, phase.from()));
        }
        var left = phase.daysLeft(today);
        return left >= 0 ? words.say("plan.phase-days-left", left) : words.say("plan.phase-overrun", -left);
    }
}
