package anlan.fact.listing;

import anlan.fact.problem.Hand;
import anlan.fact.problem.Staffing;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.register.Register;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A problem or a case is put under supervision. */
@UseCase
class ListIt {

    private final ListingForms forms;
    private final ListingBook book;
    private final Listings listings;
    private final ListingNews news;
    private final Listable listable;
    private final Staffing staffing;
    private final Register register;
    private final OfficeClock clock;
    private final Words words;
    private final Levels levels;

    ListIt(
            ListingForms forms,
            ListingBook book,
            Listings listings,
            ListingNews news,
            Listable listable,
            Staffing staffing,
            Register register,
            OfficeClock clock,
            Words words,
            Levels levels) {
        this.forms = forms;
        this.book = book;
        this.listings = listings;
        this.news = news;
        this.listable = listable;
        this.staffing = staffing;
        this.register = register;
        this.clock = clock;
        this.words = words;
        this.levels = levels;
    }

    @May(Right.PROBLEMS_SETTLE)
    @GetMapping("/listings/new")
    ModelAndView form(@RequestParam(required = false) @Nullable String problem, Viewer viewer) {
        var first = levels.used().getFirst().code();
        return Page.of(
                ListingForms.VIEW,
                forms.page(new ListingForm(problem, "", "", "", "", first, "", "", "", "", ""), viewer));
    }

    @May(Right.PROBLEMS_SETTLE)
    @PostMapping("/listings")
    ModelAndView list(@ModelAttribute ListingForm form, Viewer viewer) {
        book.takeTurn(form.ofCase() ? "case" : "problem " + form.problem());
        var refusals = new Refusals();
        var level = levels.used().stream()
                .filter(l -> l.code().equals(form.level()))
                .findFirst();
        refusals.require(level.isPresent(), ListingFault.LEVEL_UNKNOWN, "level");
        var reason = ListingForm.words(form.reason(), "reason", refusals);
        var demands = ListingForm.words(form.demands(), "demands", refusals);
        var until = ListingForm.or(form.until()).isEmpty()
                ? level.map(l -> clock.today().plusDays(l.days()))
                : ListingForm.day(form.until(), clock.today(), refusals);
        var supervisor = ListingForm.id(form.supervisor())
                .filter(staffing.people(viewer.postFor(Right.PROBLEMS_SETTLE).unit())::containsKey);
        refusals.require(supervisor.isPresent(), ListingFault.SUPERVISOR_UNKNOWN, "supervisor");
        var what = listable.of(form, viewer, refusals);
        if (refusals.any() || what.isEmpty()) {
            return Page.refused(ListingForms.VIEW, forms.page(form, viewer), refusals);
        }
        var number = number(form, viewer, what.get().title(), refusals);
        if (refusals.any()) {
            return Page.refused(ListingForms.VIEW, forms.page(form, viewer), refusals);
        }
        long id = write(
                what.get(),
                level.orElseThrow(),
                reason,
                demands,
                supervisor.orElseThrow(),
                number,
                until.orElseThrow(),
                viewer);
        return Page.to("/listings/" + id, "listing.note-listed");
    }

    private long write(
            Listable.What what,
            Level level,
            String reason,
            String demands,
            long supervisor,
            String number,
            LocalDate until,
            Viewer viewer) {
        var unit = viewer.postFor(Right.PROBLEMS_SETTLE).unit();
        var listing = new Listing(
                0,
                level,
                what.problem(),
                what.caseNumber(),
                what.caseKind(),
                what.area(),
                what.unit(),
                reason,
                demands,
                supervisor,
                Objects.requireNonNull(staffing.people(unit).get(supervisor)),
                number,
                clock.today(),
                List.of());
        long id = book.list(listing, until, Hand.of(viewer, Right.PROBLEMS_SETTLE));
        news.tell(listings.find(id, viewer).orElseThrow(), viewer);
        return id;
    }

    /** Of the notice; empty where none is wanted. */
    private String number(ListingForm form, Viewer viewer, String title, Refusals refusals) {
        if (ListingForm.or(form.series()).isEmpty()) {
            return "";
        }
        var series = ListingForm.id(form.series()).flatMap(id -> register.find(id, viewer.units(Right.REGISTER_KEEP)));
        return refusals.require(series.isPresent(), ListingFault.SERIES_UNKNOWN, "series")
                ? register.take(viewer, series.orElseThrow(), words.say("listing.paper-title", title), "")
                        .written(words)
                : "";
    }
}
