package anlan.ground.web;

import anlan.ground.access.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The menu as one viewer sees it. */
final class Menu {

    record Part(String name, List<Entry> entries) {}

    record Entry(String path, String name, boolean here) {}

    private Menu() {}

    static List<Part> of(List<Door> doors, Viewer viewer, String path, Words words) {
        var parts = new ArrayList<Part>();
        var here = here(doors, path);
        for (var section : Door.Section.values()) {
            var entries = doors.stream()
                    .filter(d -> d.section() == section && viewer.may(d.right()))
                    .sorted(Comparator.comparingInt(Door::order))
                    .map(d -> new Entry(d.path(), words.say(d.word()), d.path().equals(here)))
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

    /** What a campaign's page is about comes before the campaign: its duties lie behind the door of duties. */
    private static String here(List<Door> doors, String path) {
        var about = path.replaceFirst("^/plan/[0-9]+(?=/)", "");
        return Stream.of(about, path)
                .flatMap(p -> doors.stream()
                        .filter(door -> behind(door, p))
                        .sorted(Comparator.comparingInt(
                                        (Door door) -> door.path().length())
                                .reversed()))
                .map(Door::path)
                .findFirst()
                .orElse("");
    }

    private static boolean behind(Door door, String path) {
        return within(door.path(), path) || door.also().stream().anyMatch(also -> within(also, path));
    }

    private static boolean within(String door, String path) {
        return path.equals(door) || (!"/".equals(door) && path.startsWith(door + "/"));
    }
}
