package anlan.ground.feed;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.FirstStep;
import anlan.ground.web.FirstSteps;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has deadlines may have them in their own calendar. */
@Component
@Order(30)
@Transactional(readOnly = true)
class FeedFirst implements FirstSteps {

    private final Feeds feeds;
    private final Words words;

    FeedFirst(Feeds feeds, Words words) {
        this.feeds = feeds;
        this.words = words;
    }

    @Override
    public List<FirstStep> of(Viewer viewer) {
        return viewer.may(Right.CALENDAR_SEE)
                ? List.of(new FirstStep(
                        words.say("feed.first-calendar"),
                        words.say("feed.first-calendar-why"),
                        "/account/calendar",
                        feeds.since(viewer.who().id()).isPresent()))
                : List.of();
    }
}
