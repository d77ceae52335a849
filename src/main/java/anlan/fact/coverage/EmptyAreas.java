package anlan.fact.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Areas without a single row. Asked at the highest such area: of a whole township once, not of each of its villages.
 *
 * @param reached areas that have rows of their own
 * @param below by area, the areas right below it
 */
record EmptyAreas(Set<String> reached, Map<String, List<String>> below, int fromMonth, int toMonth) {

    /** A root that has rows itself is recorded as a whole: nothing can be said of the areas below it. */
    List<Spoken.Question> in(List<String> roots) {
        return roots.stream()
                .filter(root -> !reached.contains(root))
                .flatMap(root -> below.getOrDefault(root, List.of()).stream())
                .flatMap(area -> empty(area).stream())
                .toList();
    }

    private List<Spoken.Question> empty(String area) {
        if (reached.contains(area) || area.length() > 12) {
            return List.of();
        }
        if (!reachedBelow(area)) {
            return List.of(new Spoken.Question(area, "no-rows", fromMonth, toMonth));
        }
        var questions = new ArrayList<Spoken.Question>();
        below.getOrDefault(area, List.of()).forEach(each -> questions.addAll(empty(each)));
        return questions;
    }

    private boolean reachedBelow(String area) {
        return below.getOrDefault(area, List.of()).stream().anyMatch(a -> reached.contains(a) || reachedBelow(a));
    }
}
