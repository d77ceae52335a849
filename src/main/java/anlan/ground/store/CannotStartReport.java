package anlan.ground.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that fails for a reason we know says that reason, and no stack of calls. */
class CannotStartReport extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable root, CannotStart cause) {
        String sentence = cause.getMessage();
        return new FailureAnalysis(sentence == null ? "" : sentence, null, cause);
    }
}
