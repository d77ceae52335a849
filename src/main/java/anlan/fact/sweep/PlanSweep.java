package anlan.fact.sweep;

import anlan.fact.block.Blocks;
import anlan.fact.block.Cut;
import anlan.fact.sheet.Sheets;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.place.Level;
import anlan.ground.staff.Choice;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A sweep is planned: what it is called, when, and over which areas. */
@UseCase
class PlanSweep {

    private static final String VIEW = "fact/sweep/PlanSweep";
    private static final int LONGEST = 60;

    record Typed(
            @Nullable String title,
            @Nullable String from,
            @Nullable String to,
            @Nullable List<String> area,
            @Nullable String sheet) {

        List<String> areas() {
            return area == null ? List.of() : area;
        }
    }

    record PlanPage(String title, Typed typed, List<Choosable> areas, List<Choice> sheets) {}

    record Choosable(String code, String name, String blocks, boolean chosen) {}

    private final Areas areas;
    private final Blocks blocks;
    private final Sheets sheets;
    private final SweepBook book;
    private final OfficeClock clock;
    private final Words words;

    PlanSweep(Areas areas, Blocks blocks, Sheets sheets, SweepBook book, OfficeClock clock, Words words) {
        this.areas = areas;
        this.blocks = blocks;
        this.sheets = sheets;
        this.book = book;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.SWEEPS_KEEP)
    @GetMapping("/sweeps/new")
    ModelAndView form(Viewer viewer) {
        var today = clock.today();
        return Page.of(
                VIEW, page(new Typed("", today.toString(), today.plusDays(13).toString(), null, null), viewer));
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sweeps")
    ModelAndView plan(@ModelAttribute Typed typed, Viewer viewer) {
        var refusals = new Refusals();
        var title = Objects.requireNonNullElse(typed.title(), "").strip();
        refusals.require(!title.isEmpty(), SweepFault.TITLE_MISSING, "title");
        refusals.require(title.length() <= LONGEST, SweepFault.TITLE_LONG, "title", LONGEST);
        var from = day(typed.from(), "from", refusals);
        var to = day(typed.to(), "to", refusals);
        if (from.isPresent() && to.isPresent()) {
            refusals.require(!to.get().isBefore(from.get()), SweepFault.DAYS_TURNED, "to");
            refusals.require(!to.get().isBefore(clock.today()), SweepFault.DAYS_PAST, "to");
        }
        var cuts = cuts(typed.areas(), viewer, refusals);
        var asked = Objects.requireNonNullElse(typed.sheet(), "").strip();
        var sheet = sheets.open(viewer).stream()
                .filter(s -> asked.equals(String.valueOf(s.id())))
                .findFirst();
        refusals.require(asked.isEmpty() || sheet.isPresent(), SweepFault.SHEET_UNKNOWN, "sheet");
        if (refusals.any()) {
            return Page.refused(VIEW, page(typed, viewer), refusals);
        }
        long id = book.plan(
                new SweepBook.Plan(title, from.orElseThrow(), to.orElseThrow(), cuts, sheet.orElse(null)),
                viewer.postFor(Right.SWEEPS_KEEP).unit(),
                viewer);
        return Page.to("/sweeps/" + id, "sweep.note-planned");
    }

    private TreeMap<String, Long> cuts(List<String> chosen, Viewer viewer, Refusals refusals) {
        var cuts = new TreeMap<String, Long>();
        refusals.require(!chosen.isEmpty(), SweepFault.AREA_MISSING, "area");
        for (var code : chosen) {
            var cut = blocks.now(code);
            if (refusals.require(
                            areas.liesWithin(code, viewer.areas(Right.SWEEPS_KEEP)), SweepFault.AREA_UNKNOWN, "area")
                    && refusals.require(cut.isPresent(), SweepFault.AREA_NOT_CUT, "area", name(code))) {
                refusals.require(
                        areas.above(code).stream().noneMatch(a -> !a.equals(code) && chosen.contains(a)),
                        SweepFault.AREA_WITHIN_ANOTHER,
                        "area",
                        name(code));
                cuts.put(code, cut.orElseThrow().id());
            }
        }
        return cuts;
    }

    private static Optional<LocalDate> day(@Nullable String typed, String where, Refusals refusals) {
        try {
            return Optional.of(
                    LocalDate.parse(Objects.requireNonNullElse(typed, "").strip()));
        } catch (DateTimeParseException e) {
            refusals.add(SweepFault.DAY_UNREADABLE, where);
            return Optional.empty();
        }
    }

    private PlanPage page(Typed typed, Viewer viewer) {
        var all = viewer.areas(Right.SWEEPS_KEEP).stream()
                .flatMap(root -> areas.within(root).stream())
                .filter(a -> a.level() != Level.BLOCK)
                .distinct()
                .toList();
        var cuts = blocks.now(all.stream().map(Area::code).toList());
        return new PlanPage(
                words.say("sweep.plan"),
                typed,
                all.stream()
                        .filter(a -> cuts.containsKey(a.code()))
                        .map(a -> choosable(a, Objects.requireNonNull(cuts.get(a.code())), typed))
                        .toList(),
                sheets.open(viewer).stream()
                        .map(s -> new Choice(
                                String.valueOf(s.id()), words.say("sweep.sheet-titled", s.title(), s.version())))
                        .toList());
    }

    private Choosable choosable(Area area, Cut cut, Typed typed) {
        return new Choosable(
                area.code(),
                area.name(),
                words.say("sweep.blocks", cut.blocks()),
                typed.areas().contains(area.code()));
    }

    private String name(String code) {
        return areas.find(code).map(Area::name).orElse(code);
    }
}
