package anlan.fact.rectification;

import anlan.fact.problem.Account;
import anlan.fact.problem.Categories;
import anlan.fact.problem.Problems;
import anlan.fact.wording.PlaceWords;
import anlan.fact.wording.ProblemDays;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was changed in what is written down about a problem, by whom and why. */
@Component
class ProblemVersions {

    private final Problems problems;
    private final Categories categories;
    private final PlaceWords places;
    private final ProblemDays days;
    private final Words words;

    ProblemVersions(Problems problems, Categories categories, PlaceWords places, ProblemDays days, Words words) {
        this.problems = problems;
        this.categories = categories;
        this.places = places;
        this.days = days;
        this.words = words;
    }

    /** The latest first; the first writing down is none. */
    List<ProblemPage.Version> of(long problem) {
        var accounts = problems.accounts(problem);
        var versions = new ArrayList<ProblemPage.Version>();
        for (int i = 0; i + 1 < accounts.size(); i++) {
            var after = accounts.get(i);
            versions.add(new ProblemPage.Version(
                    after.by(), days.instant(after.at()), after.why(), changed(accounts.get(i + 1), after)));
        }
        return versions;
    }

    private List<ProblemPage.Changed> changed(Account before, Account after) {
        var changed = new ArrayList<ProblemPage.Changed>();
        add(changed, "title", before.title(), after.title());
        add(changed, "category", categories.name(before.category()), categories.name(after.category()));
        add(changed, "severity", severity(before), severity(after));
        add(changed, "nature", nature(before), nature(after));
        add(changed, "place", places.of(before.area(), before.spot()), places.of(after.area(), after.spot()));
        add(changed, "detail", before.detail(), after.detail());
        add(changed, "found-on", days.day(before.foundOn()), days.day(after.foundOn()));
        return changed;
    }

    private void add(List<ProblemPage.Changed> changed, String field, String before, String after) {
        if (!before.equals(after)) {
            changed.add(new ProblemPage.Changed(words.say("problem.fact-" + field), before, after));
        }
    }

    private String severity(Account account) {
        return words.say("problem.severity-" + account.severity().word());
    }

    private String nature(Account account) {
        return words.say("problem.nature-" + account.nature().word());
    }
}
