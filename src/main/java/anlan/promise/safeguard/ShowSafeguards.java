package anlan.promise.safeguard;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Choice;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.duty.Duties;
import anlan.promise.duty.Duty;
import anlan.promise.duty.DutyBook;
import anlan.promise.duty.Powers;
import anlan.promise.plan.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What one duty needs and has, how it came about, and a change of it. */
@UseCase
class ShowSafeguards {

    private static final String VIEW = "promise/safeguard/ShowSafeguards";

    record Line(long id, String kind, Safeguards.Shown shown, String left) {}

    record Story(String on, String what, String amount, String shown, String by) {}

    record SafeguardsPage(
            String title,
            String path,
            String back,
            String today,
            List<Line> lines,
            List<Story> story,
            SafeguardForm typed,
            List<Choice> stages,
            List<Choice> kinds,
            List<Choice> held) {}

    private final Duties duties;
    private final DutyBook turns;
    private final Safeguards safeguards;
    private final SafeguardBook book;
    private final Figures figures;
    private final Wording wording;
    private final OfficeClock clock;

    ShowSafeguards(
            Duties duties,
            DutyBook turns,
            Safeguards safeguards,
            SafeguardBook book,
            Figures figures,
            Wording wording,
            OfficeClock clock) {
        this.duties = duties;
        this.turns = turns;
        this.safeguards = safeguards;
        this.book = book;
        this.figures = figures;
        this.wording = wording;
        this.clock = clock;
    }

    @May(Right.SAFEGUARDS_SEE)
    @GetMapping("/duties/{id}/safeguards")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        var duty = duties.find(id, viewer).orElseThrow(NotFound::new);
        return Page.of(
                VIEW, page(duty, viewer, SafeguardForm.empty(clock.today().toString())));
    }

    /** Whoever gave the duty promises and commits; whoever has it says what it needs and what was used. */
    @May(Right.SAFEGUARDS_USE)
    @PostMapping("/duties/{id}/safeguards")
    ModelAndView change(@PathVariable long id, @ModelAttribute SafeguardForm typed, Viewer viewer) {
        turns.takeTurn(duties.find(id, viewer).orElseThrow(NotFound::new).kept().campaign());
        var duty = duties.find(id, viewer).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        refusals.require(duty.state() != Duty.State.WITHDRAWN, SafeguardFault.DUTY_OVER, "");
        var stage = Stage.of(SafeguardForm.or(typed.stage()));
        stage.ifPresent(s -> refusals.require(stages(duty, viewer).contains(s), SafeguardFault.NOT_YOURS, "stage"));
        var change = SafeguardCheck.read(typed, safeguards.of(List.of(id)), clock.today(), refusals);
        if (refusals.any() || change.isEmpty()) {
            return Page.refused(VIEW, page(duty, viewer, typed), refusals);
        }
        book.write(viewer, Right.SAFEGUARDS_USE, id, change.get());
        return Page.to("/duties/" + id + "/safeguards", "safeguard.note-written");
    }

    private static List<Stage> stages(Duty duty, Viewer viewer) {
        var may = new ArrayList<Stage>();
        if (viewer.may(Right.SAFEGUARDS_USE) && Powers.handles(viewer, duty)) {
            may.add(Stage.USED);
            may.add(Stage.NEEDED);
        }
        if (viewer.may(Right.SAFEGUARDS_KEEP) && Powers.gave(viewer, duty)) {
            may.add(Stage.PROMISED);
            may.add(Stage.COMMITTED);
            if (!may.contains(Stage.NEEDED)) {
                may.add(Stage.NEEDED);
            }
        }
        return may;
    }

    private SafeguardsPage page(Duty duty, Viewer viewer, SafeguardForm typed) {
        var id = duty.kept().id();
        var all = safeguards.of(List.of(id));
        var shown = safeguards.of(id);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < all.size(); i++) {
            var held = all.get(i);
            lines.add(new Line(
                    held.id(),
                    wording.say("safeguard.kind-" + held.kind().word()),
                    shown.get(i),
                    held.kind().written(held.left())));
        }
        return new SafeguardsPage(
                wording.say("safeguard.of", duty.kept().text().title()),
                "/duties/" + id + "/safeguards",
                "/duties/" + id,
                clock.today().toString(),
                lines,
                safeguards.entries(id).stream().map(e -> story(e, all)).toList(),
                typed,
                stages(duty, viewer).stream()
                        .map(s -> new Choice(s.word(), wording.say("safeguard.stage-" + s.word())))
                        .toList(),
                Arrays.stream(What.values())
                        .map(k -> new Choice(k.word(), wording.say("safeguard.kind-" + k.word())))
                        .toList(),
                all.stream()
                        .map(h -> new Choice(String.valueOf(h.id()), figures.what(h)))
                        .toList());
    }

    private Story story(Entry entry, List<Held> all) {
        var held = all.stream()
                .filter(h -> h.id() == entry.safeguard())
                .findFirst()
                .orElseThrow();
        return new Story(
                wording.day(entry.on()),
                wording.say("safeguard.stage-" + entry.stage().word()) + " · " + figures.what(held),
                (entry.amount().signum() > 0 ? "+" : "") + held.kind().written(entry.amount()),
                entry.shownBy(),
                wording.say("safeguard.by", entry.unit(), entry.by()));
    }
}
