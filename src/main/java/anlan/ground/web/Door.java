package anlan.ground.web;

import anlan.ground.access.Right;

/**
 * A room's entry in the menu; shown to those who hold the right.
 *
 * @param section where it stands
 * @param order within the section
 * @param path starts with a slash, without a query
 * @param word key of its name
 */
public record Door(Section section, int order, String path, String word, Right right) {

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
