package anlan.promise.revision;

import anlan.ground.access.Right;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.notify.Holders;
import anlan.ground.place.AreaTree;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may approve a plan: a person who holds the right for the whole district. */
@Component
class Approvers {

    private final Holders holders;

    Approvers(Holders holders) {
        this.holders = holders;
    }

    boolean among(Viewer viewer) {
        return viewer.who().kind() == SignedIn.Kind.PERSON
                && viewer.areas(Right.PLAN_APPROVE).contains(AreaTree.districtCode());
    }

    /** What is not approved yet is for those who write it and those who approve it. */
    boolean reads(Viewer viewer) {
        return viewer.may(Right.PLAN_KEEP) || among(viewer);
    }

    /** Those who may, but for the ones whose own work it is. */
    Set<Long> besides(Set<Long> hands) {
        var others = new HashSet<>(holders.ofDistrict(Right.PLAN_APPROVE));
        others.removeAll(hands);
        return others;
    }
}
