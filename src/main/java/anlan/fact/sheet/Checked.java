package anlan.fact.sheet;

import anlan.ground.web.Refused;
import java.util.List;
import java.util.Map;

/**
 * What became of answers held against a sheet.
 *
 * @param kept as they are kept
 * @param dropped keys whose answers are not kept, because their question was not shown, or the sheet has none of that key
 * @param faults why an answer cannot stand, by its question's key
 */
public record Checked(Answers kept, List<String> dropped, Map<String, Refused> faults) {

    public boolean fit() {
        return faults.isEmpty();
    }
}
