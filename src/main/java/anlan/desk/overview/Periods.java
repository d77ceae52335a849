package anlan.desk.overview;

import anlan.desk.overview.OverviewPage.Choice;
import anlan.ground.web.Words;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Phase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The periods one can look at: the campaign, its phases, the months gone. */
@Component
class Periods {

    private final Words words;

    Periods(Words words) {
        this.words = words;
    }

    /** The asked period; the present phase, or the whole campaign, when none or an unknown one was asked. */
    Period of(Campaign campaign, String asked, LocalDate today) {
        return campaign.phase(asked)
                .map(Periods::phase)
                .or(() -> Period.parse(asked))
                .orElseGet(() -> campaign.phaseOn(today).map(Periods::phase).orElseGet(() -> whole(campaign)));
    }

    List<Choice> choices(Campaign campaign, Period shown, LocalDate today) {
        var choices = new ArrayList<Choice>();
        var whole = whole(campaign);
        choices.add(choice(whole.text(), words.say("overview.whole", span(whole)), shown));
        campaign.phases()
                .forEach(p -> choices.add(choice(
                        p.code(), words.say("overview.phase", p.name().in(Words.chinese()), span(phase(p))), shown)));
        for (var month = last(campaign, today); !month.isBefore(whole.from()); month = month.minusMonths(1)) {
            choices.add(choice(month.toString(), month.toString(), shown));
        }
        if (choices.stream().noneMatch(Choice::on)) {
            choices.add(choice(shown.text(), span(shown), shown));
        }
        return choices;
    }

    /** The months of the campaign to draw: those gone, and those ahead of the period shown. */
    static List<Period> course(Campaign campaign, Period shown) {
        var months = new ArrayList<Period>();
        var to = Optional.of(YearMonth.from(campaign.to()))
                .filter(m -> m.isAfter(shown.to()))
                .orElse(shown.to());
        for (var month = YearMonth.from(campaign.from()); !month.isAfter(to); month = month.plusMonths(1)) {
            months.add(Period.of(month));
        }
        return months;
    }

    static String span(Period period) {
        return period.from().equals(period.to()) ? period.from().toString() : period.from() + " – " + period.to();
    }

    private static YearMonth last(Campaign campaign, LocalDate today) {
        var now = YearMonth.from(today).minusMonths(1);
        var end = YearMonth.from(campaign.to());
        return now.isAfter(end) ? end : now;
    }

    private static Choice choice(String value, String name, Period shown) {
        return new Choice(value, name, value.equals(shown.text()));
    }

    private static Period phase(Phase phase) {
        return new Period(phase.code(), YearMonth.from(phase.from()), YearMonth.from(phase.to()));
    }

    private static Period whole(Campaign campaign) {
        return Period.of(YearMonth.from(campaign.from()), YearMonth.from(campaign.to()));
    }
}
