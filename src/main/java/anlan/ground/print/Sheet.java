package anlan.ground.print;

import java.util.ArrayList;
import java.util.List;

/** One page as it is set, and as its reader has it before him. */
public final class Sheet {

    private final Paper paper;
    private final List<Run> runs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> grounds = new ArrayList<>();
    private boolean numbered = true;

    public Sheet(Paper paper) {
        this.paper = paper;
    }

    public Paper paper() {
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

    /** Under all texts. */
    public void ground(Rule rule) {
        grounds.add(rule);
    }

    /** Under everything that lies under texts. */
    public void back(Rule rule) {
        grounds.addFirst(rule);
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

    List<Rule> grounds() {
        return grounds;
    }

    List<Rule> rules() {
        return rules;
    }
}
