package anlan.fact.ledger;

import anlan.ground.access.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which problems fit a search of the ledger, for whoever does something about all of them. */
@Component
public class Fitting {

    /** @param all how many fit */
    public record Found(List<Long> problems, long all) {}

    private final LedgerQuery ledger;

    Fitting(LedgerQuery ledger) {
        this.ledger = ledger;
    }

    /** @param search as it stands in the ledger's address */
    public Found of(Map<String, String> search, Viewer viewer, int most) {
        var asked = Asked.of(search);
        return new Found(
                ledger.find(asked, viewer, most).lines().stream()
                        .map(LedgerRow::problem)
                        .toList(),
                ledger.count(asked, viewer));
    }
}
