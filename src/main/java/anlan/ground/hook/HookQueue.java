package anlan.ground.hook;

import anlan.ground.clock.OfficeClock;
import anlan.ground.delivery.Quiet;
import anlan.ground.job.Wakes;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Message;
import anlan.ground.notify.Outgoing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notes what goes to which hook: one call for an event, however many of the unit are told of it. */
@Component
class HookQueue implements Outgoing {

    private static final String TRIAL = "hook.trial";

    private final Hooks hooks;
    private final Posts posts;
    private final Holders holders;
    private final Quiet quiet;
    private final OfficeClock clock;
    private final Wakes wakes;

    HookQueue(Hooks hooks, Posts posts, Holders holders, Quiet quiet, OfficeClock clock, Wakes wakes) {
        this.hooks = hooks;
        this.posts = posts;
        this.holders = holders;
        this.quiet = quiet;
        this.clock = clock;
        this.wakes = wakes;
    }

    @Override
    public void take(long id, Message message, List<Long> people) {
        var now = clock.instant();
        // A stand-in works elsewhere: their unit's chat is not told of others' work.
        var own = people.stream().filter(message.people()::contains).toList();
        for (var hook : hooks.taking(message.kind().key())) {
            var concerned = holders.of(hook.unit());
            if (own.stream().anyMatch(concerned::contains)) {
                var urgent = message.kind().urgent();
                posts.note(
                        post(hook.id(), id, message.kind().key(), message.path(), urgent, now),
                        urgent ? now : quiet.next(now));
                wakes.now("hook.call");
            }
        }
    }

    /** At once, whatever the hour: whoever asks for it is looking. */
    void tryOut(Hook hook) {
        var now = clock.instant();
        posts.note(post(hook.id(), -now.toEpochMilli(), TRIAL, "/hooks", true, now), now);
        wakes.now("hook.call");
    }

    static boolean trial(String kind) {
        return kind.equals(TRIAL);
    }

    private static Posts.Due post(long hook, long message, String kind, String path, boolean urgent, Instant now) {
        return new Posts.Due(hook, message, 0, kind, path, urgent, now.atOffset(ZoneOffset.UTC));
    }
}
