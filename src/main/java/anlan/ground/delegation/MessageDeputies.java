package anlan.ground.delegation;

import anlan.ground.access.Right;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import anlan.ground.delegation.Delegations.Delegation;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Deputies;
import anlan.ground.staff.Unit;
import anlan.ground.staff.UnitKind;
import anlan.ground.staff.Units;
import anlan.ground.store.District;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is told with, or instead of, somebody who is away: only by the post that was lent, as it is at this moment. */
@Component
@Transactional(readOnly = true)
class MessageDeputies implements Deputies {

    private final Delegations delegations;
    private final Viewers viewers;
    private final Units units;
    private final OfficeClock clock;

    MessageDeputies(Delegations delegations, Viewers viewers, Units units, OfficeClock clock) {
        this.delegations = delegations;
        this.viewers = viewers;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<Deputy> of(Collection<Long> people, Right right, Concern concern) {
        return delegations.givenBy(people).stream()
                .filter(d -> standing(d)
                        .filter(p -> p.rights().contains(right) && within(p, concern))
                        .isPresent())
                .map(this::deputy)
                .toList();
    }

    @Override
    public List<Deputy> lent(Collection<Long> lendings) {
        return delegations.among(lendings).stream().map(this::deputy).toList();
    }

    /** The post as it is lent now; empty once it cannot be acted by any more. */
    private Optional<Viewer.Post> standing(Delegation lent) {
        return Optional.of(lent)
                .filter(d -> d.runs(clock.today()))
                .flatMap(d ->
                        viewers.now(new SignedIn(SignedIn.Kind.PERSON, District.current(), d.taker()).actingBy(d.id())))
                .filter(v -> v.giver() != null)
                .map(v -> v.posts().getFirst());
    }

    private boolean within(Viewer.Post post, Concern concern) {
        return switch (concern) {
            case Concern.Any any -> true;
            case Concern.WholeDistrict whole -> post.areas().contains(District.current() + "000000");
            case Concern.InUnit in -> post.unit() == in.unit() || sectionOf(post.unit(), in.unit());
        };
    }

    private boolean sectionOf(long section, long unit) {
        return units.find(section)
                .filter(u -> u.kind() == UnitKind.SECTION)
                .map(Unit::parent)
                .filter(above -> above == unit)
                .isPresent();
    }

    private Deputy deputy(Delegation lent) {
        return new Deputy(
                lent.id(),
                lent.taker(),
                lent.giverName(),
                standing(lent).isPresent(),
                "/account/delegations/" + lent.id() + "/acting");
    }
}
