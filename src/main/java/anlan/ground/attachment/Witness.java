package anlan.ground.attachment;

import anlan.ground.access.Viewer;

/** A room whose records use files: it knows who may look at a record, and so at its files. Given as a bean. */
public interface Witness {

    /** The first part of its records' paths: {@code problem} of {@code problem/7}. */
    String room();

    /** Asked in a transaction of the bound district. */
    boolean maySee(Viewer viewer, String record);
}
