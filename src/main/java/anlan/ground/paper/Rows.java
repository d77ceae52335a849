package anlan.ground.paper;

import java.util.Iterator;

/** Rows as they are read from the file, which stays open until closed. */
public interface Rows extends Iterator<Row>, AutoCloseable {

    @Override
    void close();
}
