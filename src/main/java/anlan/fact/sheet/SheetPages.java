package anlan.fact.sheet;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Choice;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a sheet. */
@Component
class SheetPages {

    private static final String VIEW = "fact/sheet/ShowSheet";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    record SheetPage(
            String title,
            String path,
            String unit,
            String state,
            String badge,
            int edit,
            boolean keeps,
            boolean ahead,
            List<Telling.Line> lines,
            List<Choice> kinds,
            List<VersionLine> versions) {}

    /** @param why it was withdrawn; empty while it is filled in */
    record VersionLine(int version, String path, String title, String at, String by, String why) {}

    private final Drafts drafts;
    private final Telling telling;
    private final Units units;
    private final OfficeClock clock;
    private final Words words;

    SheetPages(Drafts drafts, Telling telling, Units units, OfficeClock clock, Words words) {
        this.drafts = drafts;
        this.telling = telling;
        this.units = units;
        this.clock = clock;
        this.words = words;
    }

    ModelAndView show(Draft draft, Viewer viewer) {
        return Page.of(VIEW, page(draft, viewer));
    }

    ModelAndView refused(Draft draft, Refusals refusals, Viewer viewer) {
        return Page.refused(VIEW, page(draft, viewer), refusals);
    }

    private SheetPage page(Draft draft, Viewer viewer) {
        var versions = drafts.versions(draft.id());
        var state = versions.isEmpty() ? "unpublished" : draft.ahead() ? "ahead" : "published";
        return new SheetPage(
                draft.title(),
                draft.path(),
                units.find(draft.unit()).map(Unit::name).orElse(""),
                words.say("sheet." + state),
                versions.isEmpty() ? "unset" : draft.ahead() ? "early" : "good",
                draft.edit(),
                drafts.keeps(draft, viewer),
                draft.ahead(),
                telling.lines(draft.sheet()),
                QuestionRead.KINDS.stream()
                        .map(k -> new Choice(k, words.say("sheet.type-" + k)))
                        .toList(),
                versions.stream().map(v -> line(draft, v)).toList());
    }

    private VersionLine line(Draft draft, Drafts.Published v) {
        return new VersionLine(
                v.version(),
                draft.path() + "/versions/" + v.version(),
                v.title(),
                MINUTE.format(v.at().atZoneSameInstant(clock.getZone())),
                v.by(),
                v.why() == null ? "" : v.why());
    }
}
