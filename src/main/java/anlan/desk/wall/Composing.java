package anlan.desk.wall;

import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.store.Districts;
import anlan.ground.web.Demonstration;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Now;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Measures;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a board together. Nobody's scope is asked for: what stands on it is figures of the whole district, for anybody who passes. */
@Component
class Composing {

    private final DrawStanding standing;
    private final DrawPlaces places;
    private final DrawChart chart;
    private final DrawBars bars;
    private final DrawIncoming incoming;
    private final Grounds grounds;
    private final Measures measures;
    private final Districts districts;
    private final Demonstration demonstration;
    private final OfficeClock clock;
    private final Words words;

    Composing(
            DrawStanding standing,
            DrawPlaces places,
            DrawChart chart,
            DrawBars bars,
            DrawIncoming incoming,
            Grounds grounds,
            Measures measures,
            Districts districts,
            Demonstration demonstration,
            OfficeClock clock,
            Words words) {
        this.standing = standing;
        this.places = places;
        this.chart = chart;
        this.bars = bars;
        this.incoming = incoming;
        this.grounds = grounds;
        this.measures = measures;
        this.districts = districts;
        this.demonstration = demonstration;
        this.clock = clock;
        this.words = words;
    }

    Board of(Optional<Now> now, Board.Incoming came) {
        var district =
                districts.find(District.current()).map(Districts.Entry::name).orElse("");
        var note = demonstration.on() ? words.say("web.demonstration") : "";
        if (now.isEmpty()) {
            return new Board(district, null, null, null, null, List.of(), List.of(), came, note);
        }
        var reading = reading(now.get());
        var maps = grounds.of(reading);
        return new Board(
                district,
                heading(reading.campaign(), reading.today()),
                standing.of(reading),
                maps.large(),
                maps.small(),
                maps.none() ? List.of() : places.of(reading, maps.most()),
                Stream.concat(Stream.of(chart.of(reading)), bars.of(reading).stream())
                        .toList(),
                came,
                note);
    }

    Board.Incoming came(Optional<Now> now) {
        return incoming.of(now.map(this::reading)
                .map(r -> r.whole(r.period()).values())
                .<java.util.Collection<Value>>map(List::copyOf)
                .orElse(List.of()));
    }

    private Reading reading(Now now) {
        return new Reading(now, clock.today(), new Withheld(measures.at(clock.instant())));
    }

    private Board.Heading heading(Campaign campaign, LocalDate today) {
        var phase = campaign.phaseOn(today)
                .map(p -> inPhase(p, today))
                .orElseGet(() -> words.say(today.isBefore(campaign.from()) ? "wall.before" : "wall.after"));
        return new Board.Heading(words.say("wall.heading", campaign.name().in(Words.chinese())), phase);
    }

    private String inPhase(Phase phase, LocalDate today) {
        return words.say(
                "wall.phase",
                phase.name().in(Words.chinese()),
                ChronoUnit.DAYS.between(phase.from(), today) + 1,
                ChronoUnit.DAYS.between(phase.from(), phase.to()) + 1,
                phase.daysLeft(today));
    }
}
