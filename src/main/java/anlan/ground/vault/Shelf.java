package anlan.ground.vault;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** What sealed content lies on. A location is laid once and never overwritten. */
interface Shelf {

    /** On the shelf for good when it returns; the sealed file is the shelf's from then on. */
    void put(String location, Path sealed) throws IOException;

    SeekableByteChannel open(String location) throws IOException;

    /** What is not there is taken away already. */
    void delete(String location) throws IOException;
}
