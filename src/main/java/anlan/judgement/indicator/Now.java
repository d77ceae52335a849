package anlan.judgement.indicator;

import anlan.ground.place.Area;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Promised;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The district as it stands now: the campaign under way, what it promises, where, and what has come of it. Nobody's scope is in it: who asks for
 * a viewer asks only for what the viewer may see.
 *
 * @param state the same for as long as nothing changes that the rest comes from; null while that cannot be told
 * @param areas down to the villages, in order of code
 */
public record Now(
        @Nullable String state,
        Campaign campaign,
        Promised promised,
        List<Area> areas,
        Asking asking,
        Recalling recalling) {

    /** What the indicators come to, all from one and the same reading. */
    @FunctionalInterface
    interface Asking {
        List<Value> values(Collection<String> codes, Collection<String> areas, Collection<Period> periods);
    }

    /** What of these values was something else when it was reported. */
    @FunctionalInterface
    interface Recalling {
        Map<Value, Value> differing(Collection<Value> values);
    }

    /** In that order; an indicator that is not defined, or not well, is left out. */
    public List<Value> values(Collection<String> codes, Collection<String> areas, Collection<Period> periods) {
        return asking.values(codes, areas, periods);
    }

    /** Of those values that differ from what was reported for them, what that was. A value whose data need not be in yet differs from nothing. */
    public Map<Value, Value> reportedOtherwise(Collection<Value> values) {
        return recalling.differing(values);
    }
}
