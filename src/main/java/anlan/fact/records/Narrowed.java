package anlan.fact.records;

import anlan.fact.dataset.Batches;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes a filter's conditions with what has to be looked up for them. */
@Component
class Narrowed {

    private final Batches batches;

    Narrowed(Batches batches) {
        this.batches = batches;
    }

    Conditions by(Filter filter, List<String> roots) {
        return Conditions.of(
                filter,
                roots,
                Kinds.meant(filter.kinds()),
                filter.asOf() == null ? 0 : batches.asOf(Rows.DATASET, filter.asOf()));
    }
}
