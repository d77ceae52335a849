package anlan.desk.wall;

import anlan.ground.store.Unguessable;
import anlan.ground.store.Within;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Looks at the link that is shown. */
@Component
class Reception {

    private static final Pattern LINK = Pattern.compile("([0-9]{6})-[A-Za-z0-9_-]{43}");

    private final Screens screens;
    private final Guesses guesses;
    private final Within within;

    Reception(Screens screens, Guesses guesses, Within within) {
        this.screens = screens;
        this.guesses = guesses;
        this.within = within;
    }

    Guest who(String token, String address) {
        var link = LINK.matcher(token);
        var hash = Unguessable.hash(token);
        if (guesses.mustWait(address, hash)) {
            return new Guest.Waiting();
        }
        Optional<Screen> screen = link.matches() ? within.district(link.group(1), () -> seen(hash)) : Optional.empty();
        if (screen.isEmpty()) {
            guesses.wrong(address);
            return new Guest.Unknown();
        }
        guesses.right(hash);
        return screen.get().open()
                ? new Guest.Known(link.group(1), screen.get())
                : new Guest.Gone(link.group(1), screen.get());
    }

    private Optional<Screen> seen(String hash) {
        var screen = screens.find(hash);
        screen.ifPresent(s -> screens.seen(Set.of(s.id())));
        return screen;
    }
}
