package anlan.promise.schedule;

import anlan.ground.clock.OfficeClock;
import anlan.ground.print.Ink;
import anlan.ground.web.Words;
import anlan.promise.duty.Planned;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Wording;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the wall chart says on paper: each duty's label, the legend, and from which state it was drawn. */
@Component
class WallTexts {

    private final Wording wording;
    private final OfficeClock clock;

    WallTexts(Wording wording, OfficeClock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    Map<String, List<WallItem>> items(Schedules.Schedule schedule) {
        var byId = new HashMap<Long, Planned>();
        schedule.all().forEach(d -> byId.put(d.id(), d));
        var items = new LinkedHashMap<String, List<WallItem>>();
        schedule.byUnit()
                .forEach((unit, placed) -> items.put(
                        unit,
                        placed.stream()
                                .map(p -> item(
                                        unit,
                                        p,
                                        Objects.requireNonNull(byId.get(p.work().id())),
                                        schedule.all()))
                                .toList()));
        return items;
    }

    private WallItem item(String unit, Work.Placed placed, Planned duty, List<Planned> all) {
        var today = clock.today();
        var late = duty.overdue(today);
        var label = wording.say("schedule.wall-label", String.valueOf(duty.serial()), duty.title(), brief(duty.due()));
        return new WallItem(
                duty.id(),
                unit,
                late ? late(label, duty, all) : label,
                placed.begin(),
                placed.end(),
                duty.done() ? Ink.GREEN : late ? Ink.RED : placed.critical() ? Ink.BLUE : Ink.SKY,
                late,
                duty.before());
    }

    private String late(String label, Planned duty, List<Planned> all) {
        var over = ChronoUnit.DAYS.between(duty.due(), clock.today());
        int held = heldUp(duty.id(), all);
        return held == 0
                ? wording.say("schedule.wall-late", label, over)
                : wording.say("schedule.wall-late-holding", label, over, held);
    }

    /** How many open duties wait for it, one after the other. */
    private static int heldUp(long id, List<Planned> all) {
        var held = new HashSet<Long>();
        var next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            var at = next.remove();
            all.stream()
                    .filter(d -> !d.done() && d.before().contains(at) && held.add(d.id()))
                    .forEach(d -> next.add(d.id()));
        }
        return held.size();
    }

    private String brief(LocalDate day) {
        return DateTimeFormatter.ofPattern(wording.say("schedule.pattern-brief"), Words.locale())
                .format(day);
    }

    WallWords words(Campaign campaign, Schedules.Schedule schedule, Map<String, List<WallItem>> items) {
        var today = clock.today();
        var late = items.values().stream()
                .flatMap(List::stream)
                .filter(WallItem::late)
                .count();
        var done = schedule.all().stream().filter(Planned::done).count();
        return new WallWords(
                wording.say("schedule.wall-title", wording.name(campaign.name())),
                wording.say(
                        "schedule.wall-facts",
                        wording.days(campaign.from(), campaign.to()),
                        wording.day(today),
                        items.size(),
                        schedule.all().size(),
                        done,
                        late),
                wording.say("schedule.wall-today", brief(today)),
                wording.say("schedule.wall-foot", wording.instant(clock.instant()), hash(schedule)),
                List.of(
                        new WallWords.Key(Ink.SKY, wording.say("schedule.wall-open")),
                        new WallWords.Key(Ink.BLUE, wording.say("schedule.wall-critical")),
                        new WallWords.Key(Ink.RED, wording.say("schedule.wall-overdue")),
                        new WallWords.Key(Ink.GREEN, wording.say("schedule.wall-done")),
                        new WallWords.Key(Ink.GREY, wording.say("schedule.wall-link"))),
                campaign.phases().stream()
                        .map(p -> new WallWords.Band(
                                share(campaign, p.from()), share(campaign, p.to().plusDays(1)), wording.name(p.name())))
                        .toList(),
                months(campaign));
    }

    private static double share(Campaign campaign, LocalDate day) {
        return ChronoUnit.DAYS.between(campaign.from(), day)
                / (ChronoUnit.DAYS.between(campaign.from(), campaign.to()) + 1.0);
    }

    private List<WallWords.Tick> months(Campaign campaign) {
        var ticks = new ArrayList<WallWords.Tick>();
        for (var day = campaign.from().withDayOfMonth(1); !day.isAfter(campaign.to()); day = day.plusMonths(1)) {
            if (!day.isBefore(campaign.from())) {
                ticks.add(new WallWords.Tick(share(campaign, day), wording.say("schedule.month", day.getMonthValue())));
            }
        }
        return ticks;
    }

    /** Of what the chart shows: two papers with the same code show the same. */
    private static String hash(Schedules.Schedule schedule) {
        var shown = new StringBuilder();
        schedule.placed().forEach(p -> shown.append(p).append('\n'));
        schedule.all().forEach(d -> shown.append(d).append('\n'));
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(shown.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
