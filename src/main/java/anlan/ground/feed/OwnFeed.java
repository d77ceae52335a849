package anlan.ground.feed;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.store.Unguessable;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's own calendar: its address is made and shown once, changed when it became known, ended. */
@UseCase
class OwnFeed {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** @param address whole, right after it was made; else empty */
    record FeedPage(String title, String since, String address) {}

    private final Feeds feeds;
    private final OfficeClock clock;
    private final Audit audit;
    private final Words words;
    private final String house;

    OwnFeed(
            Feeds feeds,
            OfficeClock clock,
            Audit audit,
            Words words,
            @Value("${ANLAN_URL:http://localhost:${server.port:8080}}") String house) {
        this.feeds = feeds;
        this.clock = clock;
        this.audit = audit;
        this.words = words;
        this.house = house.strip().replaceAll("/+$", "");
    }

    @May(Right.OWN)
    @GetMapping("/account/calendar")
    ModelAndView show(Viewer viewer) {
        return page(viewer, "");
    }

    @May(Right.OWN)
    @PostMapping("/account/calendar")
    ModelAndView make(Viewer viewer) {
        var token = Unguessable.make(District.current() + "-");
        feeds.make(viewer.who().id(), token.hash(), Words.chinese() ? "zh" : "en");
        audit.did("feed.made", "person/" + viewer.who().id(), null, null, null);
        return page(viewer, house + "/calendar/" + token.text() + ".ics");
    }

    @May(Right.OWN)
    @PostMapping("/account/calendar/ending")
    ModelAndView end(Viewer viewer) {
        if (feeds.end(viewer.who().id())) {
            audit.did("feed.ended", "person/" + viewer.who().id(), null, null, null);
        }
        return Page.to("/account/calendar", "feed.ended");
    }

    private ModelAndView page(Viewer viewer, String address) {
        var since = feeds.since(viewer.who().id())
                .map(s -> MINUTE.format(s.atZone(clock.getZone())))
                .orElse("");
        return Page.of("ground/feed/OwnFeed", new FeedPage(words.say("feed.title"), since, address));
    }
}
