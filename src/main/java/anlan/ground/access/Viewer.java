package anlan.ground.access;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, with the posts held at this moment.
 *
 * @param name shown on pages and in the audit log; of a stand-in it says for whom
 * @param posts never empty for one who may do anything
 * @param giver whom one stands in for; null when acting for oneself
 */
public record Viewer(
        SignedIn who,
        String name,
        List<Post> posts,
        @Nullable Giver giver) {

    /** Somebody who is away and lent a post. */
    public record Giver(long person, String name) {}

    /**
     * One post: a role in a unit.
     *
     * @param role the role's word key, e.g. {@code coordinator}
     * @param areas codes of the areas that the unit answers for; each means itself and all below it
     * @param units the unit and those below it, or all there are; asked for only when somebody looks
     * @param everywhere whether these are all there are
     */
    public record Post(
            long id,
            long unit,
            String unitName,
            String role,
            Set<Right> rights,
            List<String> areas,
            List<Long> units,
            boolean everywhere) {

        /** As it is lent: without what would outlast the days of it. */
        public Post lent() {
            var less = new HashSet<>(rights);
            less.removeAll(Right.NEVER_LENT);
            return new Post(id, unit, unitName, role, Set.copyOf(less), areas, units, everywhere);
        }
    }

    public Viewer {
        posts = List.copyOf(posts);
    }

    public Viewer(SignedIn who, String name, List<Post> posts) {
        this(who, name, posts, null);
    }

    /**
     * Whether it was this very person, then acting for somebody else than now. What must pass through two people's hands must not pass twice
     * through one person's because they stand in for another.
     *
     * @param person who did it
     * @param giver whom they stood in for; null when nobody
     */
    public boolean didInAnotherHat(long person, @Nullable Long giver) {
        return who.kind() == SignedIn.Kind.PERSON && who.id() == person && !Objects.equals(giver, giverId());
    }

    /**
     * Whose work is not checked here: one's own, and that of the one whose post was lent. A system's stand below zero, so that they are never
     * taken for a person's.
     */
    public List<Long> hands() {
        if (who.kind() == SignedIn.Kind.SYSTEM) {
            return List.of(-who.id());
        }
        return giver == null ? List.of(who.id()) : List.of(who.id(), giver.person());
    }

    /** The person one stands in for; null when nobody. */
    public @Nullable Long giverId() {
        return giver == null ? null : giver.person();
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

    /** Units for which the right is held; a condition in SQL is told of them by {@link #reach}. */
    public List<Long> units(Right right) {
        var giving = posts.stream().filter(p -> p.rights().contains(right)).toList();
        return giving.stream()
                .filter(Post::everywhere)
                .findFirst()
                .or(() -> only(giving))
                .map(Post::units)
                .orElseGet(() -> giving.stream()
                        .flatMap(p -> p.units().stream())
                        .distinct()
                        .toList());
    }

    private static Optional<Post> only(List<Post> posts) {
        return posts.size() == 1 ? Optional.of(posts.getFirst()) : Optional.empty();
    }

    /** Units for which the right is held, without naming each of thousands where these are all. */
    public Reach reach(Right right) {
        return posts.stream().anyMatch(p -> p.everywhere() && p.rights().contains(right))
                ? Reach.ALL
                : new Reach(false, roots(right), units(right));
    }

    private List<Long> roots(Right right) {
        return posts.stream()
                .filter(p -> p.rights().contains(right))
                .map(Post::unit)
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
