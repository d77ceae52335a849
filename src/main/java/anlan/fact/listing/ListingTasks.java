package anlan.fact.listing;

import anlan.fact.problem.Problems;
import anlan.fact.problem.Terms;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What listings need of somebody: an answer to what was asked for; a report that is due. */
@Component
@Order(22)
@Transactional(readOnly = true)
class ListingTasks implements Tasks {

    private final Listings listings;
    private final ListingNews news;
    private final ReportDays reports;
    private final Problems problems;
    private final Terms terms;
    private final OfficeClock clock;
    private final Words words;

    ListingTasks(
            Listings listings,
            ListingNews news,
            ReportDays reports,
            Problems problems,
            Terms terms,
            OfficeClock clock,
            Words words) {
        this.listings = listings;
        this.news = news;
        this.reports = reports;
        this.problems = problems;
        this.terms = terms;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!viewer.may(Right.PROBLEMS_HANDLE) && !viewer.may(Right.PROBLEMS_SETTLE)) {
            return List.of();
        }
        var soon = terms.from(clock.today(), 2).day();
        return listings.all(true, viewer).stream()
                .flatMap(l -> of(l, soon, viewer))
                .toList();
    }

    private Stream<Task> of(Listing listing, LocalDate soon, Viewer viewer) {
        if (viewer.may(Right.PROBLEMS_SETTLE)) {
            if (listing.applied().filter(a -> !Steps.own(a, viewer)).isPresent()) {
                return Stream.of(task(listing, "off", null));
            }
            if (listing.longer().filter(a -> !Steps.own(a, viewer)).isPresent()) {
                return Stream.of(task(listing, "longer", null));
            }
        }
        var problem = listing.problem() == null
                ? null
                : problems.load(listing.problem()).orElseThrow();
        var day = reports.next(listing);
        return listing.applied().isEmpty() && !day.isAfter(soon) && Steps.handles(listing, problem, viewer)
                ? Stream.of(task(listing, "report", day))
                : Stream.empty();
    }

    private Task task(Listing listing, String what, @org.jspecify.annotations.Nullable LocalDate due) {
        return new Task(
                due == null ? Task.Urgency.OPEN : Task.when(due, clock.today()),
                due,
                news.name(listing),
                words.say("listing.task-" + what),
                listing.path(),
                words.say("listing.task-" + what + "-act"));
    }
}
