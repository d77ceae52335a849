package anlan.ground.notify;

import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.web.Bell;
import anlan.ground.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many messages wait, on every page. The page of the thing itself counts as read. */
@Component
@Transactional
class MessageBell implements Bell {

    private static final int MOST = 99;

    private final Inbox inbox;
    private final Words words;

    MessageBell(Inbox inbox, Words words) {
        this.inbox = inbox;
        this.words = words;
    }

    @Override
    public Optional<View> at(String path) {
        return Scope.viewer()
                .map(v -> v.who())
                .filter(who -> who.kind() == SignedIn.Kind.PERSON)
                .map(who -> view(unread(who.id(), path)));
    }

    private long unread(long person, String path) {
        var unread = inbox.unread(person);
        return unread == 0 ? 0 : unread - inbox.readAt(person, path);
    }

    private View view(long unread) {
        return new View(
                "/messages",
                unread == 0 ? "" : unread > MOST ? MOST + "+" : Long.toString(unread),
                unread == 0 ? words.say("notify.title") : words.say("notify.title-unread", unread));
    }
}
