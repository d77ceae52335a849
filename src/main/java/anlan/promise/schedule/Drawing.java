package anlan.promise.schedule;

import anlan.promise.plan.Campaign;
import anlan.promise.plan.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lays a campaign's duties out: each unit's bars in as few lines as keep them and their titles apart. */
final class Drawing {

    private static final int LEFT = 190;
    private static final int WIDE = 1010;
    private static final int TOP = 56;
    private static final int LINE = 22;
    private static final int LETTER = 12;
    private static final int TITLE = 14;

    private final Campaign campaign;
    private final LocalDate today;
    private final Function<Work.Placed, String> tip;
    private final List<Chart.Bar> bars = new ArrayList<>();
    private final Map<Long, Chart.Bar> byDuty = new HashMap<>();

    private Drawing(Campaign campaign, LocalDate today, Function<Work.Placed, String> tip) {
        this.campaign = campaign;
        this.today = today;
        this.tip = tip;
    }

    /** @param byUnit each unit's duties, by its name */
    static Chart of(
            Campaign campaign,
            Map<String, List<Work.Placed>> byUnit,
            LocalDate today,
            Wording wording,
            Function<Work.Placed, String> tip) {
        return new Drawing(campaign, today, tip).chart(byUnit, wording);
    }

    private Chart chart(Map<String, List<Work.Placed>> byUnit, Wording wording) {
        var rows = new ArrayList<Chart.Row>();
        int y = TOP;
        for (var unit : byUnit.entrySet()) {
            int height = place(unit.getValue(), y + 4) * LINE + 8;
            rows.add(new Chart.Row(y, height, y + height / 2 + 5, unit.getKey()));
            y += height;
        }
        var inside = !today.isBefore(campaign.from()) && !today.isAfter(campaign.to());
        return new Chart(
                LEFT + WIDE,
                y + 6,
                LEFT,
                inside ? x(today) : -1,
                phases(wording),
                months(wording),
                rows,
                List.copyOf(bars),
                links(byUnit));
    }

    private int x(LocalDate day) {
        var whole = ChronoUnit.DAYS.between(campaign.from(), campaign.to()) + 1;
        var at = ChronoUnit.DAYS.between(campaign.from(), day);
        return LEFT + Math.clamp(at * WIDE / whole, 0, WIDE);
    }

    /** @return how many lines they take */
    private int place(List<Work.Placed> works, int top) {
        var ends = new ArrayList<Integer>();
        for (var placed : works) {
            int x = x(placed.begin());
            int width = Math.max(6, x(placed.end().plusDays(1)) - x);
            var title = shortened(placed.work().title());
            int text = title.length() * LETTER;
            int textX = x + width + 4 + text > LEFT + WIDE ? Math.max(LEFT, x - text - 4) : x + width + 4;
            int begin = Math.min(x, textX);
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > begin) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0);
            }
            ends.set(lane, Math.max(x + width, textX + text) + 8);
            var bar = new Chart.Bar(
                    x,
                    top + lane * LINE,
                    width,
                    textX,
                    title,
                    look(placed),
                    "/duties/" + placed.work().id(),
                    tip.apply(placed));
            bars.add(bar);
            byDuty.put(placed.work().id(), bar);
        }
        return Math.max(1, ends.size());
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE - 1)) + "…";
    }

    private String look(Work.Placed placed) {
        if (placed.work().done()) {
            return "done";
        }
        return placed.work().due().isBefore(today) ? "bad" : placed.critical() ? "critical" : "";
    }

    private List<Chart.Band> phases(Wording wording) {
        var bands = new ArrayList<Chart.Band>();
        for (var phase : campaign.phases()) {
            int x = x(phase.from());
            int width = x(phase.to().plusDays(1)) - x;
            bands.add(new Chart.Band(x, width, x + width / 2, wording.name(phase.name()), bands.size() % 2 == 1));
        }
        return bands;
    }

    private List<Chart.Tick> months(Wording wording) {
        var ticks = new ArrayList<Chart.Tick>();
        for (var day = campaign.from().withDayOfMonth(1); !day.isAfter(campaign.to()); day = day.plusMonths(1)) {
            if (!day.isBefore(campaign.from())) {
                ticks.add(new Chart.Tick(x(day), wording.say("schedule.month", day.getMonthValue())));
            }
        }
        return ticks;
    }

    /** From the end of each to the beginning of what waits for it. */
    private List<Chart.Link> links(Map<String, List<Work.Placed>> byUnit) {
        var links = new LinkedHashMap<String, Chart.Link>();
        byUnit.values().stream()
                .flatMap(List::stream)
                .forEach(placed -> placed.work().before().forEach(before -> {
                    var from = byDuty.get(before);
                    var to = byDuty.get(placed.work().id());
                    if (from != null && to != null) {
                        int x = from.x() + from.width();
                        int y = from.y() + 7;
                        var path = "M" + x + " " + y + "h5V" + (to.y() + 7) + "H" + to.x();
                        var held = !from.look().equals("done")
                                && (from.look().equals("bad") || to.look().equals("bad"));
                        links.put(path, new Chart.Link(path, held ? "bad" : ""));
                    }
                }));
        return List.copyOf(links.values());
    }
}
