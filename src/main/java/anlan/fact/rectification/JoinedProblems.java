package anlan.fact.rectification;

import anlan.fact.problem.Ended;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Problems;
import anlan.fact.wording.PlaceWords;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.Viewer;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The other ones that a problem is merged with: the one in which it goes on, or those that it took in, with who found them and what shows them. */
@Component
class JoinedProblems {

    private final Problems problems;
    private final PlaceWords places;
    private final ProblemDays days;
    private final Words words;

    JoinedProblems(Problems problems, PlaceWords places, ProblemDays days, Words words) {
        this.problems = problems;
        this.places = places;
        this.days = days;
        this.words = words;
    }

    List<ProblemPage.Joined> of(Problem problem, Viewer viewer) {
        var others = problem instanceof Ended.Merged merged
                ? Stream.of(merged.into())
                : problems.takenIn(problem.kept().id()).stream();
        return others.map(problems::load)
                .flatMap(Optional::stream)
                .map(other -> joined(other.kept(), viewer))
                .toList();
    }

    private ProblemPage.Joined joined(Problem.Kept other, Viewer viewer) {
        var account = other.account();
        var finder = other.finder();
        return new ProblemPage.Joined(
                days.number(other.number()),
                account.title(),
                problems.sees(other.id(), viewer) ? other.path() : "",
                words.say(
                        "problem.joined-found",
                        places.of(account.area(), account.spot()),
                        days.day(account.foundOn()),
                        words.say("problem.by", finder.unitName(), finder.name())),
                account.detail(),
                ProblemStory.files(other.evidence()));
    }
}
