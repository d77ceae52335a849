package anlan.promise.revision;

import anlan.Filled;
import anlan.Sample;
import anlan.promise.plan.PlanKept;
import anlan.promise.plan.Plans;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A change of the plan's text is everybody's to know. */
@Component
class RevisionSample implements Sample {

    private final PlanKept plan;
    private final Plans plans;
    private final RevisionBook book;

    RevisionSample(PlanKept plan, Plans plans, RevisionBook book) {
        this.plan = plan;
        this.plans = plans;
        this.book = book;
    }

    @Override
    public Kept fill(Filled.District district) {
        var kept = plan.of(district, "样本 revision", List.of());
        long id = Long.parseLong(Objects.requireNonNull(kept.names().get("id")).getFirst());
        var campaign = plans.find(id).orElseThrow();
        var text = new RevisionBook.Saved(1, campaign.plan(), null, "样本");
        var names = new HashMap<>(kept.names());
        names.put("revision", List.of(String.valueOf(book.begin(district.coordinator(), id, false, text))));
        return new Kept(names, kept.closed(), kept.hidden(), kept.ofUnit());
    }
}
