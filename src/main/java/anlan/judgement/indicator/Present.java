package anlan.judgement.indicator;

import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Areas;
import anlan.ground.place.Level;
import anlan.ground.store.District;
import anlan.judgement.measure.Facts;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The sheet of what is known now, of the whole district and campaign. It is held as long as the database says that nothing changed under it,
 * and never by time. Who may see which part of it is for the asker to narrow.
 */
@Component
class Present {

    /** Nodes of a province keep as many districts at hand as fit, not all. */
    private static final int DISTRICTS = 16;

    private final Marks marks;
    private final Sheets sheets;
    private final Plans plans;
    private final Areas areas;
    private final OfficeClock clock;
    private final Reported reported;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    Present(Marks marks, Sheets sheets, Plans plans, Areas areas, OfficeClock clock, Reported reported) {
        this.marks = marks;
        this.sheets = sheets;
        this.plans = plans;
        this.areas = areas;
        this.clock = clock;
        this.reported = reported;
    }

    /** Empty without a campaign. What is recorded for an instant still to come, or changed by the one who asks, is read anew each time. */
    Optional<Now> now() {
        var seen = marks.now();
        if (!seen.holds(clock.instant())) {
            return standing()
                    .map(s -> new Now(
                            null,
                            s.campaign(),
                            s.promised(),
                            s.areas(),
                            (c, a, p) -> read(s.campaign(), c, a, p, clock.instant()),
                            values -> reported.differing(values, (v, at) -> sheets.again(v, at, s.campaign()))));
        }
        var key = new Held.Key(clock.today(), seen.changes());
        var there = held.get(District.current());
        return there != null && there.key().equals(key)
                ? Optional.of(shown(there))
                : standing().map(s -> shown(kept(key, s)));
    }

    private Held kept(Held.Key key, Held.Standing standing) {
        if (held.size() >= DISTRICTS) {
            held.clear();
        }
        return held.compute(
                District.current(), (d, last) -> last != null && last.key().equals(key) ? last : held(key, standing));
    }

    private Now shown(Held held) {
        var standing = held.standing();
        return new Now(
                held.key().day() + " " + held.key().changes(),
                standing.campaign(),
                standing.promised(),
                standing.areas(),
                (codes, within, periods) -> held.sheet().reaches(within, periods)
                        ? held.values(codes, within, periods)
                        : read(standing.campaign(), codes, within, periods, clock.instant()),
                values -> reported.differing(values, (v, at) -> again(held, v, at)));
    }

    private List<Value> read(
            Campaign campaign,
            Collection<String> codes,
            Collection<String> within,
            Collection<Period> periods,
            Instant at) {
        return sheets.of(codes, within, periods, at, Optional.of(campaign)).values(codes, within, periods);
    }

    /** What was reported is asked for by every page of a period: it is held too. */
    private List<Value> again(Held held, Collection<Value> values, Instant at) {
        var areas = values.stream().map(Value::area).toList();
        var periods = values.stream().map(Value::period).toList();
        return held.sheet().reaches(areas, periods)
                ? held.then(at, () -> sheets.whole(held.standing(), at)).values(values)
                : sheets.again(values, at, held.standing().campaign());
    }

    /** Records go by village: what lies below one has no figures of its own. */
    private Optional<Held.Standing> standing() {
        return plans.current(clock.today())
                .map(c -> new Held.Standing(
                        c,
                        plans.targets(c),
                        areas.within(Facts.districtArea()).stream()
                                .filter(a -> a.level() != Level.BLOCK)
                                .toList()));
    }

    private Held held(Held.Key key, Held.Standing standing) {
        return Held.of(key, standing, sheets.whole(standing, clock.instant()));
    }
}
