package anlan.fact.problem;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those whose turn it is after a step, and those whose work came back to them. Nobody is told of what they did themselves. */
@Component
public class ProblemNews {

    private final Messages messages;
    private final Holders holders;

    ProblemNews(Messages messages, Holders holders) {
        this.messages = messages;
        this.holders = holders;
    }

    public void tell(Problem after, Viewer doer) {
        var act = after.kept().acts().getLast();
        kind(act.kind()).ifPresent(kind -> {
            var people = new HashSet<>(whom(after, act));
            doer.hands().forEach(people::remove);
            tell(
                    kind,
                    people,
                    after,
                    act.kind().word() + "/" + act.number(),
                    unit(after, act),
                    act.step().text());
        });
    }

    /** Somebody reminds those whose turn it is: once a day. @return whether it is anybody's turn */
    public boolean urge(Problem problem, LocalDate today) {
        var people = turn(problem);
        if (!people.isEmpty()) {
            var until = problem.now().until();
            tell(
                    ProblemKinds.URGED,
                    people,
                    problem,
                    "urged/" + today,
                    problem.now().unit(),
                    until == null ? "—" : until.day().toString());
        }
        return !people.isEmpty();
    }

    /** It may be looked back at soon: once for each such day. */
    void remind(Problem problem) {
        var until = problem.now().until();
        if (until != null) {
            tell(
                    ProblemKinds.DUE,
                    turn(problem),
                    problem,
                    "due/" + until.day(),
                    problem.now().unit(),
                    until.day().toString());
        }
    }

    /** Systems are told nothing: they ask. */
    private void tell(Kind kind, Set<Long> whom, Problem problem, String once, @Nullable Long unit, String words) {
        var kept = problem.kept();
        var people = new HashSet<>(whom);
        people.removeIf(p -> p < 0);
        messages.tell(new Message(
                        kind,
                        people,
                        kept.path(),
                        kept.record() + "/" + once,
                        kept.number(),
                        kept.account().title(),
                        words)
                .of(unit == null ? Concern.DISTRICT : Concern.unit(unit)));
    }

    private static @Nullable Long unit(Problem after, Act act) {
        return switch (act.kind()) {
            case FOUND, SENT_BACK, CLAIMED -> null;
            case OFFERED -> after.now().offer();
            case HELP_ASKED, HELP_WAIVED -> act.step().unit();
            default -> after.now().unit();
        };
    }

    private static Optional<Kind> kind(Act.Kind act) {
        return switch (act) {
            case FOUND, SENT_BACK -> Optional.of(ProblemKinds.TO_GIVE);
            case ASSIGNED, OFFERED, CHARGED, TAKEN_OVER, ACCEPTED -> Optional.of(ProblemKinds.GIVEN);
            case PROPOSED, LONGER_ASKED -> Optional.of(ProblemKinds.TO_AGREE);
            case AGREED, DISAGREED, LONGER_GRANTED, LONGER_DENIED, DECLINED -> Optional.of(ProblemKinds.ANSWERED);
            case CLAIMED -> Optional.of(ProblemKinds.TO_VERIFY);
            case NOT_VERIFIED, RECURRED, REOPENED -> Optional.of(ProblemKinds.BACK);
            case INSTRUCTED -> Optional.of(ProblemKinds.INSTRUCTED);
            case VERIFIED, HELD, UNFIXED, WITHDRAWN, MERGED -> Optional.of(ProblemKinds.ENDED);
            case HELP_ASKED -> Optional.of(ProblemKinds.HELP_WANTED);
            case HELP_SENT_BACK, HELP_GIVEN, HELP_WAIVED -> Optional.of(ProblemKinds.HELP_ANSWERED);
            case PROGRESSED,
                    CLAIM_RECALLED,
                    OFFER_RECALLED,
                    TOOK_IN,
                    PARTED,
                    GAVE_BACK,
                    NOTED,
                    HELP_TAKEN,
                    HELP_NOTED,
                    UNDONE,
                    RECKONED -> Optional.empty();
        };
    }

    private Set<Long> whom(Problem after, Act act) {
        return switch (act.kind()) {
            case CHARGED, TAKEN_OVER, ACCEPTED -> charged(after);
            case AGREED, DISAGREED, LONGER_GRANTED, LONGER_DENIED, DECLINED, NOT_VERIFIED ->
                after.now().doers();
            case VERIFIED, HELD, UNFIXED, WITHDRAWN, MERGED -> ended(after);
            case HELP_ASKED, HELP_WAIVED ->
                handlers(Objects.requireNonNull(act.step().unit()));
            default -> turn(after);
        };
    }

    private static Set<Long> charged(Problem problem) {
        return problem.now().person() == null ? Set.of() : Set.of(problem.now().person());
    }

    private static Set<Long> ended(Problem problem) {
        var people = new HashSet<>(problem.now().doers());
        people.addAll(problem.kept().finder().people());
        return people;
    }

    /** Whose turn it is. */
    public Set<Long> turn(Problem problem) {
        var unit = problem.now().unit();
        return switch (problem) {
            case Handout.Found f -> holders.ofDistrict(Right.PROBLEMS_SETTLE);
            case Handout.Offered o -> handlers(o.asked());
            case Handout.Assigned a -> unit == null ? Set.of() : handlers(unit);
            case Rectifying.Proposed p -> leads(p);
            case Rectifying r -> r.now().longer() == null ? working(r) : leads(r);
            case Checking.Claimed c ->
                others(holders.ofDistrict(Right.PROBLEMS_LOOK_BACK), c.now().doers());
            case Checking.Closed c ->
                others(holders.ofDistrict(Right.PROBLEMS_LOOK_BACK), c.now().doers());
            case Ended e -> Set.of();
        };
    }

    private Set<Long> working(Rectifying problem) {
        return problem.now().person() == null ? handlers(problem.unit()) : charged(problem);
    }

    /** Those in the unit itself; its sections hear of it when one of theirs is charged. */
    private Set<Long> handlers(long unit) {
        var people = new HashSet<>(holders.at(Right.PROBLEMS_HANDLE, unit));
        people.retainAll(holders.within(List.of(unit)).keySet());
        return people;
    }

    /** Those who lead the unit that works on it; else those of the whole district. */
    public Set<Long> leads(Rectifying problem) {
        var leads = others(
                holders.at(Right.PROBLEMS_ASSIGN, problem.unit()), problem.now().doers());
        return leads.isEmpty() ? holders.ofDistrict(Right.PROBLEMS_ASSIGN) : leads;
    }

    private static Set<Long> others(Set<Long> all, Set<Long> without) {
        var others = new HashSet<>(all);
        others.removeAll(without);
        return others;
    }
}
