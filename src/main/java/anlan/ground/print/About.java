package anlan.ground.print;

import java.time.ZonedDateTime;

/** What the properties of a file say. */
public record About(String title, String author, ZonedDateTime at, String language) {

    static final String MAKER = "Anlan";
}
