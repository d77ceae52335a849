package anlan.ground.document;

import java.util.ArrayList;
import java.util.List;

/** One page as it is set. */
final class Sheet {

    private final List<Run> runs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private boolean numbered = true;

    void add(List<Run> more) {
        runs.addAll(more);
    }

    /** Under everything else. */
    void under(List<Run> more) {
        runs.addAll(0, more);
    }

    void add(Rule rule) {
        rules.add(rule);
    }

    void unnumbered() {
        numbered = false;
    }

    boolean numbered() {
        return numbered;
    }

    List<Run> runs() {
        return runs;
    }

    List<Rule> rules() {
        return rules;
    }
}
