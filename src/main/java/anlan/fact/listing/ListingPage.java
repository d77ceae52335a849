package anlan.fact.listing;

import java.util.List;

/** One listing, as it is shown. */
record ListingPage(
        String title,
        String path,
        String level,
        String state,
        String badge,
        String about,
        String due,
        String dueWord,
        String reportDue,
        List<Fact> facts,
        List<Met> rules,
        List<Told> story,
        List<Doable> doables,
        List<Paper> papers,
        String act,
        Typed typed) {

    record Fact(String name, String value) {}

    record Met(String what, boolean met) {}

    record Told(String what, String by, String at, String words, String due, String mark) {}

    /** @param fields which it has: DAY, WORDS, RESULT */
    record Doable(String act, String to, boolean first, List<String> fields) {}

    record Paper(String name, String path) {}
}
