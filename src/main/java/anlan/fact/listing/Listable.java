package anlan.fact.listing;

import anlan.fact.problem.Problem;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Staffing;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Areas;
import anlan.ground.web.Refusals;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is to be listed: a problem that somebody answers for, or a case; neither twice. */
@Component
class Listable {

    private final Problems problems;
    private final Listings listings;
    private final Staffing staffing;
    private final Areas areas;

    Listable(Problems problems, Listings listings, Staffing staffing, Areas areas) {
        this.problems = problems;
        this.listings = listings;
        this.staffing = staffing;
        this.areas = areas;
    }

    Optional<What> of(ListingForm form, Viewer viewer, Refusals refusals) {
        return form.ofCase() ? aCase(form, viewer, refusals) : problem(form, viewer, refusals);
    }

    /** What is listed. */
    record What(@Nullable Long problem, String caseNumber, String caseKind, String area, long unit, String title) {}

    private Optional<What> problem(ListingForm form, Viewer viewer, Refusals refusals) {
        var found = ListingForm.id(form.problem()).flatMap(id -> problems.find(id, viewer));
        if (!refusals.require(found.isPresent(), ListingFault.PROBLEM_UNKNOWN, "")) {
            return Optional.empty();
        }
        var problem = found.orElseThrow();
        var unit = problem.now().unit();
        refusals.require(
                problem.state().open() || problem.state() == Problem.State.CLOSED, ListingFault.PROBLEM_ENDED, "");
        refusals.require(unit != null, ListingFault.PROBLEM_NOBODYS, "");
        refusals.require(!listings.standsFor(problem.kept().id()), ListingFault.LISTED_ALREADY, "");
        return unit == null
                ? Optional.empty()
                : Optional.of(new What(
                        problem.kept().id(),
                        "",
                        "",
                        problem.kept().account().area(),
                        unit,
                        problem.kept().account().title()));
    }

    private Optional<What> aCase(ListingForm form, Viewer viewer, Refusals refusals) {
        var number = form.caseNumberTyped(refusals);
        var unit = ListingForm.id(form.unit()).filter(staffing.units(viewer)::containsKey);
        var area = ListingForm.or(form.area());
        refusals.require(unit.isPresent(), ListingFault.UNIT_UNKNOWN, "unit");
        refusals.require(
                areas.liesWithin(area, viewer.areas(Right.PROBLEMS_SETTLE)), ListingFault.AREA_UNKNOWN, "area");
        refusals.require(!listings.standsFor(number), ListingFault.CASE_LISTED_ALREADY, "caseNumber");
        return refusals.any()
                ? Optional.empty()
                : Optional.of(
                        new What(null, number, ListingForm.or(form.caseKind()), area, unit.orElseThrow(), number));
    }
}
