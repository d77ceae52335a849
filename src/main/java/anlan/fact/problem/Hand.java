package anlan.fact.problem;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.List;
import java.util.Set;

/**
 * Whose act it is.
 *
 * @param people ids: whoever did it, and the one whose post was lent to them
 * @param name as pages show it; of a stand-in it says for whom
 * @param unitName in which they acted
 */
public record Hand(List<Long> people, String name, String unitName) {

    public Hand {
        people = List.copyOf(people);
    }

    public static Hand of(Viewer viewer, Right right) {
        return new Hand(viewer.hands(), viewer.name(), viewer.postFor(right).unitName());
    }

    public boolean among(Set<Long> others) {
        return people.stream().anyMatch(others::contains);
    }
}
