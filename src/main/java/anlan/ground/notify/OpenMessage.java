package anlan.ground.notify;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The way from a message to what it is about. It opens with the rights of whoever looks: a message that came for somebody else is opened while
 * one acts for them, and says so first.
 */
@UseCase
class OpenMessage {

    record ActFirst(String title, long message, String sentence, String about, List<For> givers) {}

    record For(String name, String act) {}

    private final Inbox inbox;
    private final Kinds kinds;
    private final Standing standing;
    private final Words words;

    OpenMessage(Inbox inbox, Kinds kinds, Standing standing, Words words) {
        this.inbox = inbox;
        this.kinds = kinds;
        this.standing = standing;
        this.words = words;
    }

    @May(Right.OWN)
    @GetMapping("/messages/{id}")
    ModelAndView open(@PathVariable long id, Viewer viewer) {
        var found = inbox.find(viewer.who().id(), id).orElseThrow(NotFound::new);
        var givers = standing.of(List.of(found));
        var running = givers.of(found).stream().filter(Deputies.Deputy::runs).toList();
        if (!running.isEmpty()
                && running.stream().noneMatch(d -> d.lent() == viewer.who().acting())) {
            return Page.of(
                    "ground/notify/OpenMessage",
                    new ActFirst(
                            words.say("notify.act-title", givers.names(found)),
                            id,
                            kinds.neutral(found.kind()),
                            kinds.about(found.kind(), found.about()),
                            running.stream()
                                    .map(d -> new For(d.giver(), d.act()))
                                    .toList()));
        }
        inbox.read(viewer.who().id(), id);
        return Page.to(found.path());
    }
}
