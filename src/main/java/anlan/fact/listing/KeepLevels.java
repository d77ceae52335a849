package anlan.fact.listing;

import anlan.fact.wording.ProblemDays;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The levels that the office knows, in its order. What is listed keeps the rules under which it was. */
@UseCase
class KeepLevels {

    private static final String VIEW = "fact/listing/KeepLevels";

    record Line(String name, int days, int reports, String delister, String needs, boolean used, String path) {}

    record Changed(String name, String now, String said) {}

    record LevelsPage(
            String title,
            String heading,
            List<Line> lines,
            LevelForm typed,
            boolean changing,
            boolean shipped,
            List<Changed> changes) {}

    private final Levels levels;
    private final ProblemDays days;
    private final Audit audit;
    private final Words words;

    KeepLevels(Levels levels, ProblemDays days, Audit audit, Words words) {
        this.levels = levels;
        this.days = days;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.PROBLEMS_KEEP)
    @GetMapping("/listings/levels")
    ModelAndView show(@RequestParam(defaultValue = "") String code) {
        var form = code.isEmpty()
                ? LevelForm.empty(levels.all().size() + 1)
                : LevelForm.of(levels.find(code).orElseThrow(NotFound::new));
        return Page.of(VIEW, page(form));
    }

    @May(Right.PROBLEMS_KEEP)
    @PostMapping("/listings/levels")
    ModelAndView keep(@ModelAttribute LevelForm typed, Viewer viewer) {
        var code = ListingForm.or(typed.code());
        var all = levels.all();
        var before = code.isEmpty() ? null : levels.find(code).orElseThrow(NotFound::new);
        var names = all.stream()
                .filter(l -> !l.code().equals(code))
                .map(levels::name)
                .toList();
        var refusals = new Refusals();
        var after = typed.read(before, all, names, refusals);
        after.ifPresent(level -> refusals.require(
                levels.keep(level, typed.reason(), viewer.name()), ListingFault.CHANGED_MEANWHILE, ""));
        if (refusals.any()) {
            return Page.refused(VIEW, page(typed), refusals);
        }
        var kept = after.orElseThrow();
        audit.did("listing.level-kept", "listing-level/" + kept.code(), before, kept, typed.reason());
        return Page.to("/listings/levels", "listing.note-level-kept");
    }

    private LevelsPage page(LevelForm typed) {
        var changed = levels.find(ListingForm.or(typed.code()));
        return new LevelsPage(
                words.say("listing.levels"),
                changed.map(l -> words.say("listing.level-change", levels.name(l)))
                        .orElseGet(() -> words.say("listing.level-new")),
                levels.all().stream().map(this::line).toList(),
                typed,
                changed.isPresent(),
                changed.filter(Level::shipped).isPresent(),
                levels.changes().stream()
                        .map(c -> new Changed(
                                levels.name(c.level()),
                                words.say(
                                                "listing.level-now",
                                                c.level().days(),
                                                c.level().reports()) + " · "
                                        + needs(c.level()) + " · "
                                        + words.say("listing.delister-"
                                                + c.level().delister().word()),
                                days.instant(c.at()) + " · " + c.by() + " · " + c.why()))
                        .toList());
    }

    private Line line(Level level) {
        return new Line(
                levels.name(level),
                level.days(),
                level.reports(),
                words.say("listing.delister-" + level.delister().word()),
                needs(level),
                level.used(),
                "/listings/levels?code=" + level.code());
    }

    private String needs(Level level) {
        return words.say("listing.needs-" + (level.reported() ? "report-" : "") + (level.held() ? "held" : "verified"));
    }
}
