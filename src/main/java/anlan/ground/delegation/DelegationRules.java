package anlan.ground.delegation;

import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.Accounts;
import anlan.ground.staff.Role;
import anlan.ground.web.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which posts may be lent, to whom and for how long. */
@Component
class DelegationRules {

    static final int LONGEST = 92;

    /** What nothing is said against. */
    record Sound(Viewer.Post post, long taker, LocalDate since, LocalDate until) {}

    private final Delegations delegations;
    private final Colleagues colleagues;
    private final Accounts accounts;
    private final Viewers viewers;
    private final OfficeClock clock;

    DelegationRules(
            Delegations delegations, Colleagues colleagues, Accounts accounts, Viewers viewers, OfficeClock clock) {
        this.delegations = delegations;
        this.colleagues = colleagues;
        this.accounts = accounts;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** One's own; what one was lent is never among them. */
    List<Viewer.Post> lendable(Viewer viewer) {
        return viewer.giver() != null
                ? List.of()
                : viewer.posts().stream().filter(p -> !independent(p)).toList();
    }

    Optional<Sound> refuse(Viewer viewer, DelegationForm form, Refusals refusals) {
        refusals.require(viewer.giver() == null, DelegationFault.NOT_LENT_ON, "post");
        var post = viewer.posts().stream()
                .filter(p -> String.valueOf(p.id()).equals(form.post()))
                .findFirst();
        refusals.require(post.isPresent(), DelegationFault.POST_UNKNOWN, "post");
        post.ifPresent(p -> refusals.require(!independent(p), DelegationFault.POST_INDEPENDENT, "post"));
        var taker = taker(viewer, form);
        if (refusals.require(taker.isPresent(), unknown(viewer, form), "taker")) {
            against(viewer, taker.orElseThrow(), refusals);
        }
        days(form, refusals);
        if (refusals.any()) {
            return Optional.empty();
        }
        var sound = new Sound(
                post.orElseThrow(),
                taker.orElseThrow().who().id(),
                Objects.requireNonNull(form.first()),
                Objects.requireNonNull(form.last()));
        return delegations
                        .overlapping(sound)
                        .map(d -> refusals.add(
                                DelegationFault.LENT_ALREADY, "since", d.takerName(), d.since(), d.until()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(sound);
    }

    /** Somebody here and now; whoever holds no post of their own cannot sign in to stand in either. */
    private Optional<Viewer> taker(Viewer viewer, DelegationForm form) {
        return (form.chosen().isEmpty() ? typed(viewer, form.taker()) : chosen(viewer, form))
                .flatMap(id -> viewers.now(
                        new SignedIn(SignedIn.Kind.PERSON, viewer.who().district(), id)))
                .filter(v -> !v.posts().isEmpty());
    }

    private Optional<Long> typed(Viewer viewer, String account) {
        return accounts.find(account)
                .filter(a -> a.district().equals(viewer.who().district()))
                .map(Accounts.Account::person);
    }

    /** One who is found by what stands beside them; somebody else typed after the choice was made is not overheard. */
    private Optional<Long> chosen(Viewer viewer, DelegationForm form) {
        return Optional.of(form.chosen())
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .filter(id -> colleagues.has(viewer, form.taker(), id));
    }

    private DelegationFault unknown(Viewer viewer, DelegationForm form) {
        return form.taker().isEmpty()
                        || !form.chosen().isEmpty()
                        || !colleagues.find(viewer, form.taker(), 1).isEmpty()
                ? DelegationFault.TAKER_CHOOSE
                : DelegationFault.TAKER_UNKNOWN;
    }

    private static void against(Viewer viewer, Viewer taker, Refusals refusals) {
        refusals.require(taker.who().id() != viewer.who().id(), DelegationFault.TAKER_SELF, "taker");
        refusals.require(
                taker.posts().stream().noneMatch(DelegationRules::independent),
                DelegationFault.TAKER_INDEPENDENT,
                "taker");
    }

    private void days(DelegationForm form, Refusals refusals) {
        var first = form.first();
        var last = form.last();
        refusals.require(first != null, DelegationFault.DAY_WRONG, "since");
        refusals.require(last != null, DelegationFault.DAY_WRONG, "until");
        if (first == null || last == null) {
            return;
        }
        refusals.require(!first.isBefore(clock.today()), DelegationFault.BEGINS_PAST, "since");
        if (refusals.require(!last.isBefore(first), DelegationFault.ENDS_BEFORE, "until")) {
            refusals.require(last.isBefore(first.plusDays(LONGEST)), DelegationFault.TOO_LONG, "until", LONGEST);
        }
    }

    private static boolean independent(Viewer.Post post) {
        return Role.of(post.role()).filter(Role::independent).isPresent();
    }
}
