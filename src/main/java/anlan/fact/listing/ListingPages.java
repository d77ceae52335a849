package anlan.fact.listing;

import anlan.fact.problem.Problem;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Staffing;
import anlan.fact.wording.PlaceWords;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.document.Format;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one listing. */
@Component
class ListingPages {

    private static final String VIEW = "fact/listing/ShowListing";

    private final Problems problems;
    private final ProblemDays days;
    private final PlaceWords places;
    private final Staffing staffing;
    private final Rules rules;
    private final ReportDays reports;
    private final ListingNews news;
    private final ListingDoables doables;
    private final OfficeClock clock;
    private final Words words;
    private final Levels levels;

    ListingPages(
            Problems problems,
            ProblemDays days,
            PlaceWords places,
            Staffing staffing,
            Rules rules,
            ReportDays reports,
            ListingNews news,
            ListingDoables doables,
            OfficeClock clock,
            Words words,
            Levels levels) {
        this.problems = problems;
        this.days = days;
        this.places = places;
        this.staffing = staffing;
        this.rules = rules;
        this.reports = reports;
        this.news = news;
        this.doables = doables;
        this.clock = clock;
        this.words = words;
        this.levels = levels;
    }

    ModelAndView show(Listing listing, Viewer viewer) {
        return Page.of(VIEW, page(listing, viewer, "", Typed.nothing()));
    }

    ModelAndView refused(Listing listing, Viewer viewer, String act, Typed typed, Refusals refusals) {
        return Page.refused(VIEW, page(listing, viewer, act, typed), refusals);
    }

    private ListingPage page(Listing listing, Viewer viewer, String act, Typed typed) {
        var problem = listing.problem() == null
                ? null
                : problems.load(listing.problem()).orElseThrow();
        return new ListingPage(
                news.name(listing),
                listing.path(),
                levels.name(listing.level()),
                words.say("listing.state-" + state(listing)),
                badge(listing),
                problem == null ? "" : problem.kept().path(),
                days.day(listing.due()),
                listing.open() ? dueWord(listing) : "",
                listing.open() ? reportWord(reports.next(listing)) : "",
                facts(listing, problem),
                rules.of(listing, problem).stream()
                        .map(r -> new ListingPage.Met(words.say("listing.rule-" + r.word()), r.met()))
                        .toList(),
                listing.acts().stream().map(this::told).toList(),
                doables.of(listing, problem, viewer),
                Arrays.stream(Format.values())
                        .map(f -> new ListingPage.Paper(
                                f == Format.DOCX ? "Word" : f.name(), listing.path() + "/notice." + f.ending()))
                        .toList(),
                act,
                typed);
    }

    String state(Listing listing) {
        if (!listing.open()) {
            return "off";
        }
        return listing.applied().isPresent() ? "applied" : clock.today().isAfter(listing.due()) ? "over" : "listed";
    }

    String badge(Listing listing) {
        return switch (state(listing)) {
            case "off" -> "good";
            case "over" -> "bad";
            default -> "risk";
        };
    }

    private String reportWord(LocalDate due) {
        long late = ChronoUnit.DAYS.between(due, clock.today());
        return late > 0
                ? words.say("listing.report-over", days.day(due), late)
                : words.say("listing.report-due", days.day(due));
    }

    String dueWord(Listing listing) {
        long left = ChronoUnit.DAYS.between(clock.today(), listing.due());
        return words.say("problem." + (left < 0 ? "due-over" : left == 0 ? "due-today" : "due-in"), Math.abs(left));
    }

    private List<ListingPage.Fact> facts(Listing listing, @Nullable Problem problem) {
        var facts = new ArrayList<ListingPage.Fact>();
        if (problem == null) {
            facts.add(fact("case-number", listing.caseNumber()));
            facts.add(fact("case-kind", words.say("listing.case-" + listing.caseKind())));
        } else {
            facts.add(fact("problem", days.number(problem.kept().number())));
        }
        facts.add(fact("area", places.of(listing.area(), "")));
        facts.add(fact("unit", staffing.unit(listing.unit())));
        facts.add(fact("supervisor", listing.supervisorName()));
        facts.add(fact("listed-on", days.day(listing.listedOn())));
        facts.add(fact("reason", listing.reason()));
        facts.add(fact("demands", listing.demands()));
        if (!listing.number().isEmpty()) {
            facts.add(fact("number", listing.number()));
        }
        return facts;
    }

    private ListingPage.Fact fact(String key, String value) {
        return new ListingPage.Fact(words.say("listing." + key), value);
    }

    private ListingPage.Told told(Did did) {
        var result = did.cleared() == null ? "" : did.cleared() ? "-cleared" : "-uncleared";
        return new ListingPage.Told(
                words.say("listing.did-step-" + did.kind().word() + result),
                words.say("problem.by", did.unitName(), did.by()),
                days.instant(did.at()),
                did.text(),
                did.due() == null ? "" : words.say("listing.until-" + did.kind().word(), days.day(did.due())),
                switch (did.kind()) {
                    case LONGER_DENIED, OFF_DENIED -> "bad";
                    case OFF_GRANTED -> "good";
                    default -> "";
                });
    }
}
