package anlan.ground.notify;

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
 */
public record Message(Kind kind, Set<Long> people, String path, String once, List<String> about) {

    public Message {
        if (!path.matches("/([^/\\\\].*)?") || once.isBlank()) {
            throw new IllegalArgumentException(kind.key() + " " + path + " " + once);
        }
        people = Set.copyOf(people);
        about = List.copyOf(about);
    }

    public Message(Kind kind, Collection<Long> people, String path, String once, String... about) {
        this(kind, Set.copyOf(people), path, once, List.of(about));
    }
}
