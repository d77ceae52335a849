package anlan.ground.access;

import java.util.List;
import java.util.Set;

/**
 * Who is asking, with the posts held at this moment.
 *
 * @param name shown on pages and in the audit log
 * @param posts never empty for one who may do anything
 */
public record Viewer(SignedIn who, String name, List<Post> posts) {

    /**
     * One post: a role in a unit.
     *
     * @param role the role's word key, e.g. {@code coordinator}
     * @param areas codes of the areas that the unit answers for; each means itself and all below it
     * @param units the unit and those below it
     */
    public record Post(
            long id,
            long unit,
            String unitName,
            String role,
            Set<Right> rights,
            List<String> areas,
            List<Long> units) {}

    public Viewer {
        posts = List.copyOf(posts);
    }

    public boolean may(Right right) {
        return posts.stream().anyMatch(p -> p.rights().contains(right));
    }

    /** Codes of the areas in which the right is held, each with all below it; empty when it is not held. */
    public List<String> areas(Right right) {
        return posts.stream()
                .filter(p -> p.rights().contains(right))
                .flatMap(p -> p.areas().stream())
                .distinct()
                .toList();
    }

    /** Units for which the right is held. */
    public List<Long> units(Right right) {
        return posts.stream()
                .filter(p -> p.rights().contains(right))
                .flatMap(p -> p.units().stream())
                .distinct()
                .toList();
    }

    /** The post in which one acts when using the right: the first that gives it. */
    public Post postFor(Right right) {
        return posts.stream()
                .filter(p -> p.rights().contains(right))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No post gives " + right));
    }
}
