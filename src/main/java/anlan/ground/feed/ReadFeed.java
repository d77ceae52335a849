package anlan.ground.feed;

import anlan.ground.access.Open;
import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewers;
import anlan.ground.store.Unguessable;
import anlan.ground.store.Within;
import anlan.ground.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a calendar program reads: whose it is, and what they may do, is found out anew each time. */
@Controller
class ReadFeed {

    private final Feeds feeds;
    private final Deadlines deadlines;
    private final Viewers viewers;
    private final Within within;

    ReadFeed(Feeds feeds, Deadlines deadlines, Viewers viewers, Within within) {
        this.feeds = feeds;
        this.deadlines = deadlines;
        this.viewers = viewers;
        this.within = within;
    }

    @Open
    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<String> read(@PathVariable String token, HttpServletRequest request) {
        if (!token.matches("[0-9]{6}-[A-Za-z0-9_-]{43}")) {
            throw new NotFound();
        }
        var district = token.substring(0, 6);
        var calendar = within.district(district, () -> calendar(token, district, request.getRemoteAddr()));
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar; charset=utf-8")
                .header("Cache-Control", "private, no-store")
                .body(calendar);
    }

    private String calendar(String token, String district, String from) {
        var feed = feeds.find(Unguessable.hash(token)).orElseThrow(NotFound::new);
        var who = new SignedIn(SignedIn.Kind.PERSON, district, feed.person());
        var viewer = viewers.now(who).orElseThrow(NotFound::new);
        LocaleContextHolder.setLocale(feed.language().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        return Scope.as(viewer, from, () -> deadlines.of(viewer));
    }
}
