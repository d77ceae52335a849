package anlan.ground.hook;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kinds;
import anlan.ground.web.Door;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The robots and systems of one's units: how each last went, and what did not arrive. */
@UseCase
class HookList {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    record ListPage(String title, List<Line> lines, List<LostLine> lost) {}

    record Line(
            long id,
            String name,
            String unit,
            String format,
            String host,
            String kinds,
            String verdict,
            String last,
            String fault) {}

    record LostLine(long hook, long message, String name, String sentence, String at, String fault) {}

    private final Hooks hooks;
    private final Posts posts;
    private final Holders holders;
    private final Kinds kinds;
    private final OfficeClock clock;
    private final Words words;

    HookList(Hooks hooks, Posts posts, Holders holders, Kinds kinds, OfficeClock clock, Words words) {
        this.hooks = hooks;
        this.posts = posts;
        this.holders = holders;
        this.kinds = kinds;
        this.clock = clock;
        this.words = words;
    }

    @Bean
    static Door hooksEntry() {
        return new Door(Door.Section.HOUSE, 72, "/hooks", "hook.title", Right.STAFF_KEEP);
    }

    @May(Right.STAFF_KEEP)
    @GetMapping("/hooks")
    ModelAndView list(Viewer viewer) {
        var units = holders.units(viewer.units(Right.STAFF_KEEP));
        var mine = hooks.of(units.keySet()).stream().collect(Collectors.toMap(Hook::id, Function.identity()));
        var last = posts.last(mine.keySet()).stream().collect(Collectors.toMap(Posts.Last::hook, Function.identity()));
        return Page.of(
                "ground/hook/HookList",
                new ListPage(
                        words.say("hook.title"),
                        mine.values().stream()
                                .map(h -> line(h, units, last.get(h.id())))
                                .toList(),
                        posts.lost(mine.keySet()).stream()
                                .map(l -> lost(l, mine))
                                .toList()));
    }

    private Line line(Hook hook, Map<Long, String> units, Posts.@Nullable Last last) {
        var went = last == null ? "none" : last.outcome() == null ? "waits" : last.fault() == null ? "sent" : "failed";
        return new Line(
                hook.id(),
                hook.name(),
                units.getOrDefault(hook.unit(), ""),
                words.say("hook.format-" + hook.format().code()),
                hook.host(),
                hook.kinds().stream().map(kinds::neutral).collect(Collectors.joining(words.say("hook.and"))),
                switch (went) {
                    case "sent" -> "good";
                    case "failed" -> "bad";
                    case "waits" -> "early";
                    default -> "unset";
                },
                words.say("hook.last-" + went, last == null ? "" : minute(last.at())),
                last == null || last.fault() == null ? "" : last.fault());
    }

    private LostLine lost(Posts.Lost lost, Map<Long, Hook> mine) {
        var hook = mine.get(lost.hook());
        return new LostLine(
                lost.hook(),
                lost.message(),
                hook == null ? "" : hook.name(),
                kinds.neutral(lost.kind()),
                minute(lost.toldAt()),
                lost.fault());
    }

    private String minute(OffsetDateTime at) {
        return MINUTE.format(at.atZoneSameInstant(clock.getZone()));
    }
}
