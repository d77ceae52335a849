package anlan.ground.succession;

import anlan.Given;
import anlan.ground.gazetteer.AreaLists;
import anlan.ground.web.Refusals;
import anlan.ground.web.Refused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Three townships, 甲镇, 乙镇 and 丙镇, with three villages each; and changes of them in one line. */
@Component
public class Township {

    private final AreaLists lists;
    private final Changes changes;
    private final ChangeBook book;

    Township(AreaLists lists, Changes changes, ChangeBook book) {
        this.lists = lists;
        this.changes = changes;
        this.book = book;
    }

    public void fill(Given.World world) {
        var text = new StringBuilder("code,name\n");
        var names = List.of("甲", "乙", "丙");
        for (int t = 1; t <= 3; t++) {
            text.append(code(world, t)).append(',').append(names.get(t - 1)).append("镇\n");
            for (int v = 1; v <= 3; v++)
                text.append(code(world, t, v))
                        .append(',')
                        .append(names.get(t - 1))
                        .append("村")
                        .append(v)
                        .append('\n');
        }
        world.inside(() -> lists.areas("areas.csv", text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    public static String code(Given.World world, int township) {
        return world.code() + "%03d000".formatted(township);
    }

    public static String code(Given.World world, int township, int village) {
        return world.code() + "%03d%03d".formatted(township, village);
    }

    /** @param lines each "old new name" */
    public long change(Given.World world, String day, String... lines) {
        return world.inside(() -> {
            var refusals = new Refusals();
            var on = LocalDate.parse(day);
            var moves = new LinesCheck(book.known(), on, refusals).of(read(lines));
            if (refusals.any()) throw new AssertionError(refusals.all().toString());
            return changes.take(on, "区政府批复〔2026〕1号", moves, world.coordinator("by" + System.nanoTime()));
        });
    }

    List<Refused> refused(Given.World world, String day, String... lines) {
        return world.inside(() -> {
            var refusals = new Refusals();
            new LinesCheck(book.known(), LocalDate.parse(day), refusals).of(read(lines));
            return refusals.all();
        });
    }

    private static List<Line> read(String... lines) {
        return Stream.of(lines)
                .map(l -> l.split(" "))
                .map(c -> new Line(1, c[0], c[1], c.length > 2 ? c[2] : ""))
                .toList();
    }
}
