package anlan.fact.transcript;

import anlan.fact.problem.Account;
import anlan.fact.problem.Act;
import anlan.fact.problem.Categories;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Staffing;
import anlan.fact.wording.PlaceWords;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What became otherwise of a problem since it came in from a ledger, said in the ledger's columns. */
@Component
class Changed {

    private final Problems problems;
    private final Categories categories;
    private final Staffing staffing;
    private final PlaceWords places;
    private final OfficeClock clock;
    private final Words words;

    Changed(
            Problems problems,
            Categories categories,
            Staffing staffing,
            PlaceWords places,
            OfficeClock clock,
            Words words) {
        this.problems = problems;
        this.categories = categories;
        this.staffing = staffing;
        this.places = places;
        this.clock = clock;
        this.words = words;
    }

    /** @param acts how many there were when it came in */
    Map<Part, String> since(long id, int acts) {
        var now = problems.load(id).orElseThrow();
        var first = problems.accounts(id).getLast();
        var kept = now.kept();
        var then = Problem.of(
                new Problem.Kept(id, kept.number(), first, kept.acts().subList(0, acts), List.of()));
        var changed = new EnumMap<Part, String>(Part.class);
        account(changed, first, kept.account());
        standing(changed, then, now);
        var since = kept.acts().subList(acts, kept.acts().size());
        last(since, a -> a.kind() == Act.Kind.PROGRESSED || a.kind() == Act.Kind.CLAIMED)
                .ifPresent(a -> changed.put(Part.DONE, a.step().text()));
        last(since, a -> a.kind() == Act.Kind.CLAIMED)
                .ifPresent(a -> changed.put(
                        Part.DONEON,
                        a.at().atZone(clock.getZone()).toLocalDate().toString()));
        last(since, a -> a.kind() == Act.Kind.PROPOSED || a.kind() == Act.Kind.LONGER_GRANTED)
                .map(a -> a.step().until())
                .ifPresent(until -> changed.put(Part.DUE, until.day().toString()));
        return changed;
    }

    private static Optional<Act> last(List<Act> acts, Function<Act, Boolean> which) {
        return acts.reversed().stream().filter(which::apply).findFirst();
    }

    private void account(Map<Part, String> changed, Account then, Account now) {
        put(changed, Part.TITLE, then, now, Account::title);
        put(changed, Part.DETAIL, then, now, Account::detail);
        put(changed, Part.CATEGORY, then, now, a -> categories.name(a.category()));
        put(
                changed,
                Part.NATURE,
                then,
                now,
                a -> words.say("problem.nature-" + a.nature().word()));
        put(
                changed,
                Part.SEVERITY,
                then,
                now,
                a -> words.say("problem.severity-" + a.severity().word()));
        put(changed, Part.AREA, then, now, a -> places.of(a.area(), ""));
        put(changed, Part.SPOT, then, now, Account::spot);
        put(changed, Part.FOUND, then, now, a -> a.foundOn().toString());
    }

    private void standing(Map<Part, String> changed, Problem then, Problem now) {
        put(changed, Part.UNIT, then, now, p -> staffing.unit(p.now().unit()));
        put(
                changed,
                Part.PERSON,
                then,
                now,
                p -> staffing.person(p.now().person(), p.now().unit()));
        put(changed, Part.MEASURE, then, now, p -> p.now().measure());
        put(
                changed,
                Part.STATE,
                then,
                now,
                p -> words.say("problem.state-" + p.state().word()));
    }

    private static <T> void put(Map<Part, String> changed, Part part, T then, T now, Function<T, String> said) {
        if (!Objects.equals(said.apply(then), said.apply(now))) {
            changed.put(part, said.apply(now));
        }
    }
}
