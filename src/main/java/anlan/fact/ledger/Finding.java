package anlan.fact.ledger;

import anlan.fact.problem.Account;
import anlan.fact.problem.Categories;
import anlan.fact.problem.EvidenceBag;
import anlan.fact.problem.Hand;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.ProblemNews;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Said;
import anlan.fact.problem.Terms;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Choice;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** What somebody finds on their way becomes a problem: as if it had been written down in the ledger. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Finding {

    /**
     * As it was typed.
     *
     * @param area code of the lowest area known
     * @param spot where in it, in words
     * @param lon degrees, WGS 84, as is {@code lat}; empty where nobody said
     * @param files sent before, the viewer's own
     * @param file sent with the form
     */
    public record Found(
            @Nullable String category,
            @Nullable String severity,
            @Nullable String title,
            @Nullable String detail,
            String area,
            String spot,
            @Nullable String lon,
            @Nullable String lat,
            @Nullable List<Long> files,
            @Nullable List<MultipartFile> file) {}

    private final AccountCheck check;
    private final Categories categories;
    private final Problems problems;
    private final ProblemBook book;
    private final EvidenceBag bag;
    private final Terms terms;
    private final ProblemNews news;
    private final OfficeClock clock;
    private final Words words;

    Finding(
            AccountCheck check,
            Categories categories,
            Problems problems,
            ProblemBook book,
            EvidenceBag bag,
            Terms terms,
            ProblemNews news,
            OfficeClock clock,
            Words words) {
        this.check = check;
        this.categories = categories;
        this.problems = problems;
        this.book = book;
        this.bag = bag;
        this.terms = terms;
        this.news = news;
        this.clock = clock;
        this.words = words;
    }

    public List<Choice> categories() {
        return categories.used().stream()
                .map(c -> new Choice(c.code(), categories.name(c)))
                .toList();
    }

    public List<Choice> severities() {
        return Arrays.stream(Account.Severity.values())
                .map(s -> new Choice(s.word(), words.say("problem.severity-" + s.word())))
                .toList();
    }

    /**
     * What became of it.
     *
     * @param id of the problem
     * @param number what people call it
     */
    public record Entry(long id, String number) {}

    /** @return empty when it is refused, with the reasons added */
    public Optional<Entry> write(Found found, Viewer viewer, Refusals refusals) {
        return write(found, Account.Nature.SINGLE, Account.Source.SWEEP, viewer, refusals);
    }

    /** As above, of another nature, and found otherwise than in a sweep. */
    public Optional<Entry> write(
            Found found, Account.Nature nature, Account.Source source, Viewer viewer, Refusals refusals) {
        return write(typed(found, nature, source), viewer, refusals)
                .map(p -> new Entry(p.kept().id(), p.kept().number()));
    }

    /** As it was typed or sent; those whose turn it is are told. @return empty when it is refused, with the reasons added */
    public Optional<Problem> write(AccountForm typed, Viewer viewer, Refusals refusals) {
        var account = check.read(typed, null, viewer.name(), refusals);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        long id = book.found(
                viewer,
                Hand.of(viewer, Right.PROBLEMS_FILE),
                account.get(),
                terms.until(Terms.Step.ASSIGN),
                viewer.postFor(Right.PROBLEMS_FILE).unit());
        var problem = problems.load(id).orElseThrow();
        var brought = bag.bring(problem.kept(), 1, typed.files(""), viewer, refusals);
        if (refusals.any()) {
            return Optional.empty();
        }
        book.evidence(id, brought);
        news.tell(problem, viewer);
        return Optional.of(problem);
    }

    /** Photos of what the viewer found that came after it: they stand beside it as if they had come with it. */
    public boolean shown(long problem, List<Long> files, Viewer viewer) {
        var refusals = new Refusals();
        var kept = problems.load(problem).orElseThrow().kept();
        var brought = bag.bring(kept, 1, new Said("", null, null, null, null, files, null), viewer, refusals);
        book.evidence(problem, brought);
        return !refusals.any();
    }

    private AccountForm typed(Found f, Account.Nature nature, Account.Source source) {
        return new AccountForm(
                f.title(),
                f.category(),
                nature.word(),
                f.severity(),
                f.area(),
                f.spot(),
                f.lon(),
                f.lat(),
                f.detail(),
                source.word(),
                clock.today().toString(),
                null,
                null,
                f.files(),
                f.file());
    }
}
