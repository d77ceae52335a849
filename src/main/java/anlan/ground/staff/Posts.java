package anlan.ground.staff;

import anlan.ground.access.SignedIn;
import anlan.ground.access.StandIns;
import anlan.ground.access.Systems;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Which posts a person holds now, and whose they use: whoever left or changed posts is met by it at the next request. */
@Component
class Posts implements Viewers {

    private final HeldPosts held;
    private final Systems systems;
    private final StandIns standIns;
    private final Reached reached;
    private final MessageSource words;

    Posts(HeldPosts held, Systems systems, StandIns standIns, Reached reached, MessageSource words) {
        this.held = held;
        this.systems = systems;
        this.standIns = standIns;
        this.reached = reached;
        this.words = words;
    }

    @Override
    public Optional<Viewer> now(SignedIn who) {
        return who.kind() == SignedIn.Kind.SYSTEM ? systems.now(who) : person(who);
    }

    private Optional<Viewer> person(SignedIn who) {
        var rows = held.of(who.id());
        return rows.stream()
                .findFirst()
                .map(first -> standingIn(who)
                        .filter(s -> posts(rows).stream().noneMatch(Posts::independent))
                        .flatMap(s -> standing(who, first.name(), s))
                        .orElseGet(() -> new Viewer(who, first.name(), posts(rows))));
    }

    /** Most act for themselves, which is known without asking. */
    private Optional<StandIns.Standing> standingIn(SignedIn who) {
        return who.acting() == 0 ? Optional.empty() : standIns.now(who);
    }

    /** In the giver's post alone, as it is today; empty once they no longer hold it. */
    private Optional<Viewer> standing(SignedIn who, String name, StandIns.Standing standing) {
        var rows = held.of(standing.giver());
        return posts(rows).stream()
                .filter(p -> p.id() == standing.post())
                .findFirst()
                .map(p -> stood(
                        who,
                        name,
                        new Viewer.Giver(standing.giver(), rows.getFirst().name()),
                        p));
    }

    private Viewer stood(SignedIn who, String name, Viewer.Giver giver, Viewer.Post post) {
        var both = words.getMessage("staff.stands-in", new Object[] {name, giver.name()}, Locale.SIMPLIFIED_CHINESE);
        return new Viewer(who, both, List.of(post.lent()), giver);
    }

    private static boolean independent(Viewer.Post post) {
        return Role.of(post.role()).filter(Role::independent).isPresent();
    }

    private List<Viewer.Post> posts(List<HeldQuery.Held> rows) {
        return rows.stream().flatMap(h -> h.post().stream()).map(this::post).toList();
    }

    /** What a page asked of its units is of that page: lists of thousands are not remembered. */
    private Viewer.Post post(HeldQuery.Post held) {
        return new Viewer.Post(
                held.id(),
                held.unit(),
                held.unitName(),
                held.role().code(),
                held.role().rights(),
                held.areas(),
                reached.from(held.unit(), held.everywhere()),
                held.everywhere());
    }
}
