package anlan.desk.wall;

/** Who shows a link: a screen of a district, one whose link opens no more, nobody we know, or one who has tried too often. */
sealed interface Guest {

    record Known(String district, Screen screen) implements Guest {}

    record Gone(String district, Screen screen) implements Guest {}

    record Unknown() implements Guest {}

    record Waiting() implements Guest {}
}
