package anlan.desk.bulletin;

import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Over what a bulletin can report: the whole campaign, or a phase that has begun. */
@Component
class BulletinSpans {

    /** @param code of the phase; empty for the whole campaign */
    record Span(String code, String name, Period period) {}

    private final OfficeClock clock;
    private final Words words;

    BulletinSpans(OfficeClock clock, Words words) {
        this.clock = clock;
        this.words = words;
    }

    /** The present phase first. */
    List<Span> all(Campaign campaign) {
        var phases = campaign.phases().stream()
                .filter(p -> !p.from().isAfter(clock.today()))
                .map(p -> new Span(p.code(), p.name().in(Words.chinese()), Indicators.period(p)))
                .toList()
                .reversed();
        var whole = Period.of(YearMonth.from(campaign.from()), YearMonth.from(campaign.to()));
        return Stream.concat(phases.stream(), Stream.of(new Span("", words.say("bulletin.whole"), whole)))
                .toList();
    }

    /** The one asked for, or the first there is. */
    Span of(Campaign campaign, @Nullable String code) {
        var all = all(campaign);
        return all.stream().filter(s -> s.code().equals(code)).findFirst().orElse(all.getFirst());
    }
}
