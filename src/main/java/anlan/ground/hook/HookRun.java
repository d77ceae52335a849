package anlan.ground.hook;

import anlan.ground.clock.OfficeClock;
import anlan.ground.delivery.Lane;
import anlan.ground.delivery.Quiet;
import anlan.ground.delivery.Retries;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.notify.Kinds;
import anlan.ground.store.District;
import anlan.ground.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Calls hooks, each in a lane of its own: one that hangs, or fails all day, holds up none of the others. */
@Component
class HookRun implements Job {

    private final Hooks hooks;
    private final Posts posts;
    private final Poster poster;
    private final Kinds kinds;
    private final Quiet quiet;
    private final OfficeClock clock;
    private final Words words;
    private final String house;
    private final Duration pause;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    HookRun(
            Hooks hooks,
            Posts posts,
            Poster poster,
            Kinds kinds,
            Quiet quiet,
            OfficeClock clock,
            Words words,
            @Value("${ANLAN_URL:http://localhost:${server.port:8080}}") String house,
            @Value("${anlan.delivery.send-every:15s}") Duration pause) {
        this.hooks = hooks;
        this.posts = posts;
        this.poster = poster;
        this.kinds = kinds;
        this.quiet = quiet;
        this.clock = clock;
        this.words = words;
        this.pause = pause;
        this.house = house.strip().replaceAll("/+$", "");
    }

    @Override
    public String name() {
        return "hook.call";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(pause);
    }

    /** Starts on what is due, and comes back at once: a hook that hangs may hold up no other. */
    @Override
    public Done run() {
        var district = District.current();
        var waiting = posts.waiting(clock.instant());
        for (var hook : waiting) {
            lanes.computeIfAbsent(district + " " + hook, Lane::new)
                    .run(() -> District.run(district, () -> deliver(hook)));
        }
        return new Done(waiting.size());
    }

    /** Until nothing is due, or it fails: what comes after would most likely fail as well. */
    void deliver(long hook) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            var went = true;
            while (went) {
                var now = clock.instant();
                went = posts.claim(hook, now, now.plus(Retries.LEASE))
                        .map(due -> deliver(due, now))
                        .orElse(false);
            }
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private boolean deliver(Posts.Due due, Instant now) {
        var hook = hooks.find(due.hook());
        if (hook.isEmpty()) {
            posts.end(due.hook(), due.message(), "off", now, null);
            return true;
        }
        var open = due.urgent() ? now : quiet.next(now);
        if (open.isAfter(now)) {
            posts.again(due, due.tries(), open, null);
            return true;
        }
        var fault = poster.post(hook.get().format(), hooks.target(due.hook()), note(due), now);
        fault.ifPresentOrElse(
                said -> failed(due, now, said), () -> posts.end(due.hook(), due.message(), "sent", now, null));
        return fault.isEmpty();
    }

    private void failed(Posts.Due due, Instant now, String said) {
        var next = HookQueue.trial(due.kind()) ? java.util.Optional.<Instant>empty() : Retries.after(due.tries(), now);
        next.ifPresentOrElse(
                n -> posts.again(due, due.tries() + 1, due.urgent() ? n : quiet.next(n), said),
                () -> posts.end(
                        due.hook(), due.message(), HookQueue.trial(due.kind()) ? "settled" : "failed", now, said));
    }

    private Note note(Posts.Due due) {
        return new Note(
                "message-%s-%d".formatted(District.current(), due.message()),
                due.kind(),
                HookQueue.trial(due.kind()) ? words.say("hook.trial-text") : kinds.neutral(due.kind()),
                house + due.path(),
                due.toldAt().toInstant());
    }
}
