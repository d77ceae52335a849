package anlan.promise.revision;

import anlan.Filled;
import anlan.Sample;
import anlan.promise.plan.PlanKept;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A change of the plan's text is everybody's to know. */
@Component
class RevisionSample implements Sample {

    private final PlanKept plan;
    private final RevisionKept revision;

    RevisionSample(PlanKept plan, RevisionKept revision) {
        this.plan = plan;
        this.revision = revision;
    }

    @Override
    public Kept fill(Filled.District district) {
        var kept = plan.of(district, "样本 revision", List.of());
        long id = Long.parseLong(Objects.requireNonNull(kept.names().get("id")).getFirst());
        var names = new HashMap<>(kept.names());
        names.put("revision", List.of(String.valueOf(revision.of(district.coordinator(), id))));
        return new Kept(names, kept.closed(), kept.hidden(), kept.ofUnit());
    }
}
