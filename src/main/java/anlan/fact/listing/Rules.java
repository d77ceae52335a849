package anlan.fact.listing;

import anlan.fact.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must be there before a listing is taken off, as its level says. */
@Component
class Rules {

    /** @param word its key is {@code listing.rule-…} */
    record Rule(String word, boolean met) {}

    /** @param problem of which it is; null of a case */
    List<Rule> of(Listing listing, @Nullable Problem problem) {
        var rules = new ArrayList<Rule>();
        var level = listing.level();
        if (level.reported()) {
            rules.add(new Rule("reported", listing.reported()));
        }
        if (problem == null) {
            rules.add(new Rule("result", listing.result().isPresent()));
        } else {
            var state = problem.state();
            var held = state == Problem.State.HELD;
            rules.add(new Rule("verified", held || state == Problem.State.CLOSED));
            if (level.held()) {
                rules.add(new Rule("held", held));
            }
        }
        return rules;
    }
}
