package anlan.ground.notify;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What one was told. */
@UseCase
class OwnMessages {

    private static final int MOST = 30;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    record MessagesPage(
            String title,
            boolean onlyUnread,
            List<Choice> kinds,
            List<Line> lines,
            String none,
            long unread,
            long newest,
            @Nullable String more,
            String kept) {}

    record Choice(String key, String name, boolean chosen) {}

    /** @param standing whom it comes for; empty when for oneself */
    record Line(long id, boolean unread, String standing, String sentence, String about, String at) {}

    private final Inbox inbox;
    private final Kinds kinds;
    private final Standing standing;
    private final OfficeClock clock;
    private final Words words;
    private final ClearRead clearing;

    OwnMessages(Inbox inbox, Kinds kinds, Standing standing, OfficeClock clock, Words words, ClearRead clearing) {
        this.inbox = inbox;
        this.kinds = kinds;
        this.standing = standing;
        this.clock = clock;
        this.words = words;
        this.clearing = clearing;
    }

    @May(Right.OWN)
    @GetMapping("/messages")
    ModelAndView list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after) {
        var person = viewer.who().id();
        var onlyUnread = only.equals("unread");
        var found = inbox.of(person, onlyUnread, kind, Place.of(after), MOST + 1);
        var shown = found.subList(0, Math.min(MOST, found.size()));
        var unread = inbox.unread(person);
        return Page.of(
                "ground/notify/OwnMessages",
                new MessagesPage(
                        unread == 0 ? words.say("notify.title") : words.say("notify.title-unread", unread),
                        onlyUnread,
                        choices(person, kind),
                        lines(shown),
                        words.say(onlyUnread || !kind.isEmpty() ? "notify.none-found" : "notify.none"),
                        unread,
                        shown.stream().mapToLong(Inbox.Received::id).max().orElse(0),
                        found.size() > MOST ? more(only, kind, shown.getLast()) : null,
                        words.say("notify.kept", clearing.days())));
    }

    @May(Right.OWN)
    @PostMapping("/messages/{id}/reading")
    ModelAndView read(@PathVariable long id, Viewer viewer) {
        if (inbox.find(viewer.who().id(), id).isEmpty()) {
            throw new NotFound();
        }
        inbox.read(viewer.who().id(), id);
        return Page.to("/messages");
    }

    @May(Right.OWN)
    @PostMapping("/messages/readings")
    ModelAndView readAll(@RequestParam(defaultValue = "0") long newest, Viewer viewer) {
        inbox.readUpTo(viewer.who().id(), newest);
        return Page.to("/messages", "notify.all-read");
    }

    private List<Choice> choices(long person, String chosen) {
        return inbox.kinds(person).stream()
                .map(k -> new Choice(k, kinds.neutral(k), k.equals(chosen)))
                .toList();
    }

    private List<Line> lines(List<Inbox.Received> shown) {
        var givers = standing.of(shown);
        return shown.stream().map(m -> line(m, givers.said(m))).toList();
    }

    private Line line(Inbox.Received message, String standing) {
        return new Line(
                message.id(),
                !message.read(),
                standing,
                kinds.neutral(message.kind()),
                kinds.about(message.kind(), message.about()),
                MINUTE.format(message.toldAt().atZone(clock.getZone())));
    }

    private static String more(String only, String kind, Inbox.Received last) {
        return UriComponentsBuilder.fromPath("/messages")
                .queryParam("only", only)
                .queryParam("kind", kind)
                .queryParam("after", new Place(last.read(), last.id()).text())
                .encode()
                .toUriString();
    }
}
