package anlan.ground.audit;

import anlan.ground.store.District;
import java.util.List;
import org.springframework.stereotype.Component;

/** What {@code audit verify} does, for one district, in the process of the tests. */
@Component
public class LogProof {

    private final Verifier verifier;

    LogProof(Verifier verifier) {
        this.verifier = verifier;
    }

    public boolean whole(String district) {
        return District.in(
                district, () -> verifier.verify(List.of(), (done, all) -> {}).fits());
    }
}
