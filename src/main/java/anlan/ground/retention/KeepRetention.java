package anlan.ground.retention;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How long each kind of personal data is kept: everybody may know it; whoever keeps a kind sets it, from the next night on for all there is. */
@UseCase
class KeepRetention {

    private static final String VIEW = "ground/retention/KeepRetention";
    private static final int WHY = 500;

    private final List<Span> spans;
    private final Retention retention;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;

    KeepRetention(List<Span> spans, Retention retention, Audit audit, OfficeClock clock, Words words) {
        this.spans = spans.stream().sorted(Comparator.comparing(Span::code)).toList();
        this.retention = retention;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.OWN)
    @GetMapping("/retention")
    ModelAndView show(Viewer viewer) {
        return Page.of(VIEW, page("", "", "", viewer));
    }

    @May(Right.OWN)
    @PostMapping("/retention")
    ModelAndView set(
            @RequestParam(defaultValue = "") String span,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        var kept = spans.stream()
                .filter(s -> s.code().equals(span) && mayKeep(s, viewer))
                .findFirst()
                .orElseThrow(NotFound::new);
        var before = retention.days(kept);
        var refusals = new Refusals();
        refusals.require(within(kept, days.strip()), RetentionFault.DAYS_WRONG, "days", kept.least(), kept.most());
        refusals.require(!days.strip().equals(String.valueOf(before)), RetentionFault.NOTHING_CHANGED, "days");
        refusals.require(!why.isBlank(), RetentionFault.WHY_MISSING, "why");
        refusals.require(why.length() <= WHY, RetentionFault.WHY_LONG, "why", WHY);
        if (refusals.any()) {
            return Page.refused(VIEW, page(span, days, why, viewer), refusals);
        }
        var after = Integer.parseInt(days.strip());
        retention.set(kept, after, why.strip(), viewer.name());
        audit.did("retention.set", "retention/" + span, Map.of("days", before), Map.of("days", after), why.strip());
        return Page.to("/retention", "retention.note-set");
    }

    private static boolean within(Span span, String typed) {
        return typed.matches("[0-9]{1,5}")
                && Integer.parseInt(typed) >= span.least()
                && Integer.parseInt(typed) <= span.most();
    }

    /** Nobody sets it for somebody else. */
    private static boolean mayKeep(Span span, Viewer viewer) {
        return viewer.may(span.keeper())
                && viewer.giver() == null
                && !(span.apart() && (viewer.may(Right.STAFF_KEEP) || viewer.may(Right.TOKENS_KEEP)));
    }

    private SpansPage page(String acted, String days, String why, Viewer viewer) {
        return new SpansPage(
                words.say("retention.title"),
                spans.stream()
                        .map(s -> s.code().equals(acted)
                                ? line(s, days, why, viewer)
                                : line(s, String.valueOf(retention.days(s)), "", viewer))
                        .toList(),
                acted);
    }

    private SpansPage.Line line(Span span, String days, String why, Viewer viewer) {
        var at = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
        return new SpansPage.Line(
                span.code(),
                words.say(span.word()),
                words.say("retention.now", retention.days(span)),
                mayKeep(span, viewer),
                days,
                why,
                retention.changes(span).stream()
                        .map(c -> new SpansPage.Changed(
                                words.say("retention.now", c.days()),
                                at.format(c.at()) + " · " + c.by() + " · " + c.why()))
                        .toList());
    }
}
