package anlan.ground.notify;

import anlan.ground.access.Right;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Something that happened, for those whom it concerns.
 *
 * @param people by id
 * @param path where it is looked at
 * @param once names what happened: told again, of the same kind, under the same name, nobody hears it twice
 * @param about what the sentence with particulars names; it never leaves the house
 * @param concern by which of their posts they are told: whoever stands in for such a one is told too
 */
public record Message(Kind kind, Set<Long> people, String path, String once, List<String> about, Concern concern) {

    public Message {
        if (!path.matches("/([^/\\\\].*)?") || once.isBlank()) {
            throw new IllegalArgumentException(kind.key() + " " + path + " " + once);
        }
        people = Set.copyOf(people);
        about = List.copyOf(about);
    }

    public Message(Kind kind, Collection<Long> people, String path, String once, String... about) {
        this(kind, Set.copyOf(people), path, once, List.of(about), Concern.ANY);
    }

    public Message of(Concern posts) {
        return new Message(kind, people, path, once, about, posts);
    }

    /** Whether it is about a person's work; what is about their account is theirs alone. */
    boolean work() {
        return kind.right() != Right.OWN;
    }
}
