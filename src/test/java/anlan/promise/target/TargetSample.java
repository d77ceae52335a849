package anlan.promise.target;

import anlan.Filled;
import anlan.Sample;
import anlan.promise.plan.PlanKept;
import anlan.promise.revision.RevisionKept;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The figures of the near township are its own. */
@Component
class TargetSample implements Sample {

    private final PlanKept plan;
    private final RevisionKept revision;

    TargetSample(PlanKept plan, RevisionKept revision) {
        this.plan = plan;
        this.revision = revision;
    }

    @Override
    public Kept fill(Filled.District district) {
        var kept = plan.of(district, "样本 target", List.of("/targets?area=", "/spread?area="));
        long id = Long.parseLong(Objects.requireNonNull(kept.names().get("id")).getFirst());
        var names = new HashMap<>(kept.names());
        names.put("revision", List.of(String.valueOf(revision.of(district.coordinator(), id))));
        return new Kept(names, kept.closed(), kept.hidden(), kept.ofUnit());
    }
}
