package anlan.desk.wall;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which screens there are, who opened them until when, when each was seen last; and the end of one. */
@UseCase
class KeepScreens {

    static final String VIEW = "desk/wall/KeepScreens";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    record ScreensPage(String title, List<Line> lines, ScreenForm form) {}

    /** @param over why it opens no more; empty while it does */
    record Line(long id, String name, String language, String made, String until, String seen, String over) {}

    private final Screens screens;
    private final Audience audience;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;

    KeepScreens(Screens screens, Audience audience, Audit audit, OfficeClock clock, Words words) {
        this.screens = screens;
        this.audience = audience;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.WALL_KEEP)
    @GetMapping("/screens")
    ModelAndView show() {
        return Page.of(VIEW, page(new ScreenForm("", Words.chinese() ? "zh" : "en", "365")));
    }

    @May(Right.WALL_KEEP)
    @PostMapping("/screens/{id}/revocation")
    ModelAndView revoke(Viewer viewer, @PathVariable long id) {
        var name = screens.revoke(id, viewer.name()).orElseThrow(NotFound::new);
        audit.did("wall.revoked", "screen/" + name, null, null, null);
        var district = District.current();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                audience.dismiss(district, id);
            }
        });
        return Page.to("/screens", "wall.is-revoked");
    }

    ScreensPage page(ScreenForm form) {
        return new ScreensPage(
                words.say("wall.screens"),
                screens.all().stream().map(this::line).toList(),
                form);
    }

    private Line line(Screens.Kept kept) {
        var revoked = kept.revokedAt();
        return new Line(
                kept.id(),
                kept.name(),
                words.say("wall.language-" + kept.language()),
                words.say("wall.made-by", kept.madeBy(), at(DAY, kept.madeAt())),
                at(DAY, kept.expiresAt()),
                at(MINUTE, kept.seenAt()),
                revoked != null
                        ? words.say("wall.over-revoked", at(DAY, revoked))
                        : kept.open() ? "" : words.say("wall.over-expired"));
    }

    private String at(DateTimeFormatter how, @Nullable Instant instant) {
        return instant == null ? "" : how.format(instant.atZone(clock.getZone()));
    }
}
