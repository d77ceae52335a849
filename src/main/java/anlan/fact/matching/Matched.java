package anlan.fact.matching;

import anlan.fact.dataset.Dataset;
import anlan.fact.dataset.Mapping;
import anlan.ground.web.Refusals;
import anlan.ground.web.RefusedException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Holds a mapping against the file and the dataset. */
public final class Matched {

    private Matched() {}

    /** @return the number of each field's column */
    public static Map<String, Integer> columns(Dataset dataset, List<String> head, Mapping mapping) {
        var refusals = faults(dataset, head, mapping);
        if (refusals.any()) {
            throw new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, refusals.all());
        }
        var columns = new HashMap<String, Integer>();
        mapping.columns().forEach((field, name) -> columns.put(field, head.indexOf(name)));
        return columns;
    }

    public static Refusals faults(Dataset dataset, List<String> head, Mapping mapping) {
        var refusals = new Refusals();
        var taken = new HashSet<String>();
        for (var field : dataset.fields()) {
            var name = mapping.columns().get(field.name());
            if (name == null) {
                refusals.require(!field.required(), MatchFault.COLUMN_MISSING, field.name(), field.name());
            } else {
                refusals.require(head.contains(name), MatchFault.COLUMN_ABSENT, field.name(), name);
                refusals.require(taken.add(name), MatchFault.COLUMN_TWICE, field.name(), name);
            }
        }
        var oneOf = dataset.alternatives();
        if (oneOf.stream().noneMatch(mapping.columns().keySet()::containsAll)) {
            var first = oneOf.getFirst().iterator().next();
            refusals.add(MatchFault.COLUMN_ONE_OF_MISSING, first, first);
        }
        return refusals;
    }
}
