package anlan.fact.problem;

import anlan.ground.access.Viewer;
import anlan.ground.attachment.Enclosures;
import anlan.ground.web.Refusals;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files that come with a step: taken in, and kept with the problem. */
@Component
public class EvidenceBag {

    private final Enclosures enclosures;

    EvidenceBag(Enclosures enclosures) {
        this.enclosures = enclosures;
    }

    /** @return what the act will come with; a file that is not the viewer's is none */
    public List<Evidence> bring(Problem.Kept kept, int act, Said said, Viewer viewer, Refusals refusals) {
        return enclosures.bring(kept.record(), said.sentBefore(), said.sentNow(), viewer, refusals).stream()
                .map(f -> new Evidence(act, f.id(), f.picture(), f.name()))
                .toList();
    }
}
