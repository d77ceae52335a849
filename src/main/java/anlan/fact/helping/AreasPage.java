package anlan.fact.helping;

import java.util.List;

/** The areas to choose from, and the main one. */
record AreasPage(String title, String problem, String path, String back, String main, List<Choice> areas, String why) {

    record Choice(String code, String name, boolean chosen) {}
}
