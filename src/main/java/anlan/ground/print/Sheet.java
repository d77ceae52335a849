package anlan.ground.print;

import java.util.ArrayList;
import java.util.List;

/** One page as it is set, and as its reader has it before him. */
public final class Sheet {

    private final A4 paper;
    private final List<Run> runs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private boolean numbered = true;

    public Sheet(A4 paper) {
        this.paper = paper;
    }

    public A4 paper() {
        return paper;
    }

    public void add(List<Run> more) {
        runs.addAll(more);
    }

    /** Under everything else. */
    public void under(List<Run> more) {
        runs.addAll(0, more);
    }

    public void add(Rule rule) {
        rules.add(rule);
    }

    public void unnumbered() {
        numbered = false;
    }

    public boolean numbered() {
        return numbered;
    }

    List<Run> runs() {
        return runs;
    }

    List<Rule> rules() {
        return rules;
    }
}
