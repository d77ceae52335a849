package anlan.ground.web;

import anlan.ground.access.Right;
import java.util.Set;

/**
 * A room's entry in the menu; shown to those who hold the right.
 *
 * @param section where it stands
 * @param order within the section
 * @param path starts with a slash, without a query
 * @param also where else one is behind it
 * @param word key of its name
 */
public record Door(Section section, int order, String path, String word, Right right, Set<String> also) {

    public Door {
        also = Set.copyOf(also);
    }

    public Door(Section section, int order, String path, String word, Right right) {
        this(section, order, path, word, right, Set.of());
    }

    /** Parts of the menu, in order. */
    public enum Section {
        START,
        PLAN,
        WORK,
        DATA,
        JUDGEMENT,
        PUBLIC,
        HOUSE
    }
}
