package anlan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Keeps the picture in docs/house.md true. */
class DrawnHouseTest {

    private static final Path PAGE = Path.of("docs/house.md");
    private static final String OPEN = "<!-- drawn -->\n";
    private static final String CLOSE = "<!-- /drawn -->";
    private static final List<String> FLOORS = List.of("desk", "judgement", "fact", "promise", "ground");

    private final ApplicationModules rooms = ApplicationModules.of(Anlan.class);

    @Test
    void the_picture_in_the_documents_is_the_house_as_built() throws Exception {
        var page = Files.readString(PAGE);
        var from = page.indexOf(OPEN) + OPEN.length();
        var drawn = page.substring(0, from) + drawing() + page.substring(page.indexOf(CLOSE));
        if (Boolean.getBoolean("anlan.redraw")) {
            Files.writeString(PAGE, drawn);
        }
        assertThat(drawn)
                .as("redraw: mvn test -Dtest=DrawnHouseTest -Danlan.redraw=true")
                .isEqualTo(Files.readString(PAGE));
    }

    private String drawing() {
        var text = new StringBuilder("```mermaid\nflowchart TD\n");
        for (var floor : FLOORS) {
            text.append("  subgraph ").append(floor).append('\n');
            rooms.stream()
                    .filter(r -> floor(r).equals(floor))
                    .map(DrawnHouseTest::name)
                    .sorted()
                    .forEach(r -> text.append("    ").append(r).append('\n'));
            text.append("  end\n");
        }
        arrows().forEach(a -> text.append("  ").append(a).append('\n'));
        return text.append("```\n").toString();
    }

    /** Arrows between floors; those within the ground would hide the rest. */
    private TreeSet<String> arrows() {
        var arrows = new TreeSet<String>();
        for (var room : rooms) {
            if (floor(room).equals("ground")) {
                continue;
            }
            room.getDirectDependencies(rooms)
                    .uniqueModules()
                    .filter(to -> !floor(to).equals("ground") || name(to).equals("place"))
                    .forEach(to -> arrows.add(name(room) + " --> " + name(to)));
        }
        return arrows;
    }

    private static String floor(ApplicationModule room) {
        var parts = room.getBasePackage().getName().split("\\.");
        return parts.length > 1 ? parts[1] : "";
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
