package anlan.fact.rectification;

import anlan.fact.helping.Touched;
import anlan.fact.likeness.Alike;
import anlan.fact.problem.Categories;
import anlan.fact.problem.Ended;
import anlan.fact.problem.Evidence;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Rectifying;
import anlan.fact.problem.Said;
import anlan.fact.problem.Staffing;
import anlan.fact.transcript.Transcripts;
import anlan.fact.wording.Due;
import anlan.fact.wording.Marks;
import anlan.fact.wording.PlaceWords;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.attachment.Attachments;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one problem. */
@Component
class ProblemPages {

    static final String VIEW = "fact/rectification/ShowProblem";

    private final Words words;
    private final Staffing staffing;
    private final Categories categories;
    private final ProblemStory story;
    private final ProblemDays days;
    private final ProblemVersions versions;
    private final Doables doables;
    private final JoinedProblems joined;
    private final Alike alike;
    private final PlaceWords places;
    private final Attachments attachments;
    private final Supervision supervision;
    private final OfficeClock clock;
    private final Transcripts transcripts;
    private final HelpDoables helping;
    private final Touched touched;

    ProblemPages(
            Words words,
            Staffing staffing,
            Categories categories,
            ProblemStory story,
            ProblemDays days,
            ProblemVersions versions,
            Doables doables,
            JoinedProblems joined,
            Alike alike,
            PlaceWords places,
            Attachments attachments,
            Supervision supervision,
            OfficeClock clock,
            Transcripts transcripts,
            HelpDoables helping,
            Touched touched) {
        this.words = words;
        this.staffing = staffing;
        this.categories = categories;
        this.story = story;
        this.days = days;
        this.versions = versions;
        this.doables = doables;
        this.joined = joined;
        this.alike = alike;
        this.places = places;
        this.attachments = attachments;
        this.supervision = supervision;
        this.clock = clock;
        this.transcripts = transcripts;
        this.helping = helping;
        this.touched = touched;
    }

    ModelAndView show(Problem problem, Viewer viewer) {
        return Page.of(VIEW, page(problem, viewer, "", Said.nothing()));
    }

    ModelAndView refused(Problem problem, Viewer viewer, String act, Said said, Refusals refusals) {
        return Page.refused(VIEW, page(problem, viewer, act, said), refusals);
    }

    private ProblemPage page(Problem problem, Viewer viewer, String act, Said said) {
        var kept = problem.kept();
        var account = kept.account();
        var due = Due.of(problem, clock.today());
        return new ProblemPage(
                account.title(),
                days.number(kept.number()),
                kept.path(),
                categories.name(account.category()),
                words.say("problem.state-" + problem.state().word()),
                Marks.of(problem.state(), due),
                words.say("problem.severity-" + account.severity().word()),
                Marks.of(account.severity()),
                facts(problem),
                transcripts.others(kept.id()).entrySet().stream()
                        .map(e -> new ProblemPage.Fact(e.getKey(), e.getValue()))
                        .toList(),
                account.detail(),
                next(problem),
                due == null ? "" : days.day(due.day()),
                due == null ? "" : due.badge(),
                due == null ? "" : words.say("problem." + due.word(), due.days()),
                due == null || problem.now().until() == null
                        ? ""
                        : days.arithmetic(problem.now().until()),
                needs(problem),
                story.of(kept),
                versions.of(kept.id()),
                doables.of(problem, viewer),
                attachments.upload(),
                act,
                said,
                joined.of(problem, viewer),
                problem instanceof Ended.Merged,
                problem.state().open() ? alike.to(Alike.Wanted.of(kept), viewer) : List.of(),
                supervision.of(problem, viewer),
                helping.parts(problem),
                problem.state().open() && viewer.may(Right.PROBLEMS_HANDLE) && AskHelp.may(viewer, problem)
                        ? kept.path() + "/areas"
                        : "",
                viewer.may(Right.PROBLEMS_FILE) && problem.state().open());
    }

    /** What has to happen now; of what ended otherwise than by being mended, why. */
    private String next(Problem problem) {
        var said = switch (problem) {
            case Ended.Unfixed u -> u.why();
            case Ended.Withdrawn w -> w.why();
            default -> staffing.unit(problem.now().offer());
        };
        return words.say("problem.next-" + problem.state().word(), said);
    }

    private List<ProblemPage.Fact> facts(Problem problem) {
        var account = problem.kept().account();
        var now = problem.now();
        var facts = new ArrayList<ProblemPage.Fact>();
        facts.add(fact("place", places.of(account.area(), account.spot())));
        if (account.point() != null) {
            facts.add(
                    fact("point", account.point().lon() + ", " + account.point().lat()));
        }
        var also = touched.names(problem.kept().id());
        if (!also.isEmpty()) {
            facts.add(
                    fact("touches", words.say("helping.touches", String.join(words.say("problem.list-comma"), also))));
        }
        facts.add(fact("source", words.say("problem.source-" + account.source().word())));
        facts.add(fact("nature", words.say("problem.nature-" + account.nature().word())));
        facts.add(fact("found-on", days.day(account.foundOn())));
        if (now.unit() != null) {
            facts.add(fact("unit", staffing.unit(now.unit())));
        }
        if (now.person() != null) {
            facts.add(fact("person", staffing.person(now.person(), now.unit())));
        }
        if (!now.measure().isEmpty()) {
            facts.add(fact("measure", now.measure()));
        }
        return facts;
    }

    private ProblemPage.Fact fact(String key, String value) {
        return new ProblemPage.Fact(words.say("problem.fact-" + key), value);
    }

    private List<ProblemPage.Need> needs(Problem problem) {
        if (!(problem instanceof Rectifying.Working working)) {
            return List.of();
        }
        var given = working.given();
        int photos = (int) given.stream().filter(Evidence::photo).count();
        var needs = categories
                .find(problem.kept().account().category())
                .map(Categories.Category::needs)
                .orElse(Evidence.Needs.NOTHING);
        var list = new ArrayList<ProblemPage.Need>();
        if (needs.photos() > 0) {
            list.add(new ProblemPage.Need(
                    words.say("problem.need-photos", needs.photos(), photos), photos >= needs.photos()));
        }
        if (needs.papers() > 0) {
            int papers = given.size() - photos;
            list.add(new ProblemPage.Need(
                    words.say("problem.need-papers", needs.papers(), papers), papers >= needs.papers()));
        }
        return list;
    }
}
