package anlan.fact.listing;

import anlan.fact.problem.Problems;
import anlan.fact.problem.Staffing;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.register.Register;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form to list something, with what there is to choose from. */
@Component
class ListingForms {

    static final String VIEW = "fact/listing/ListIt";

    record Choice(String value, String name) {}

    /** @param about the problem that is listed; empty for a case */
    record FormPage(
            String title,
            String about,
            ListingForm form,
            List<Choice> levels,
            List<Choice> kinds,
            List<Choice> areas,
            List<Choice> units,
            List<Choice> people,
            List<Choice> series) {}

    private final Problems problems;
    private final ProblemDays days;
    private final Staffing staffing;
    private final Areas areas;
    private final Register register;
    private final Words words;
    private final Levels levels;

    ListingForms(
            Problems problems,
            ProblemDays days,
            Staffing staffing,
            Areas areas,
            Register register,
            Words words,
            Levels levels) {
        this.problems = problems;
        this.days = days;
        this.staffing = staffing;
        this.areas = areas;
        this.register = register;
        this.words = words;
        this.levels = levels;
    }

    FormPage page(ListingForm form, Viewer viewer) {
        var problem = ListingForm.id(form.problem()).flatMap(id -> problems.find(id, viewer));
        return new FormPage(
                words.say(form.ofCase() ? "listing.new-case" : "listing.new-problem"),
                problem.map(p -> days.number(p.kept().number()) + " "
                                + p.kept().account().title())
                        .orElse(""),
                form,
                levels.used().stream()
                        .map(l -> new Choice(
                                l.code(), words.say("listing.level-choice", levels.name(l), l.days(), l.reports())))
                        .toList(),
                ListingForm.CASE_KINDS.stream()
                        .map(k -> new Choice(k, words.say("listing.case-" + k)))
                        .toList(),
                AreaTree.of(areas).below(AreaTree.districtCode()).stream()
                        .map(a -> new Choice(a.code(), a.name()))
                        .toList(),
                named(staffing.units(viewer)),
                named(staffing.people(viewer.postFor(Right.PROBLEMS_SETTLE).unit())),
                register.series(viewer.units(Right.REGISTER_KEEP)).stream()
                        .map(s -> new Choice(Long.toString(s.id()), s.unitName() + " " + s.kind() + " " + s.word()))
                        .toList());
    }

    private static List<Choice> named(Map<Long, String> names) {
        return names.entrySet().stream()
                .map(e -> new Choice(e.getKey().toString(), e.getValue()))
                .toList();
    }
}
