package anlan.ground.web;

import anlan.ground.access.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The menu as one viewer sees it. */
final class Menu {

    record Part(String name, List<Entry> entries) {}

    record Entry(String path, String name, boolean here) {}

    private Menu() {}

    static List<Part> of(List<Door> doors, Viewer viewer, String path, Words words) {
        var parts = new ArrayList<Part>();
        for (var section : Door.Section.values()) {
            var entries = doors.stream()
                    .filter(d -> d.section() == section && viewer.may(d.right()))
                    .sorted(Comparator.comparingInt(Door::order))
                    .map(d -> new Entry(d.path(), words.say(d.word()), here(d.path(), path)))
                    .toList();
            if (!entries.isEmpty()) {
                parts.add(new Part(name(section, words), entries));
            }
        }
        return parts;
    }

    private static String name(Door.Section section, Words words) {
        return section == Door.Section.START
                ? ""
                : words.say("web.section-" + section.name().toLowerCase(Locale.ROOT));
    }

    private static boolean here(String door, String path) {
        return path.equals(door) || (!"/".equals(door) && path.startsWith(door + "/"));
    }
}
