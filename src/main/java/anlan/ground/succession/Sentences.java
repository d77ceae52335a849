package anlan.ground.succession;

import anlan.ground.place.Area;
import anlan.ground.place.AreaCode;
import anlan.ground.place.Areas;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says a change in one sentence, as a notice would. */
@Component
class Sentences {

    private static final int NAMED = 6;

    private final Areas areas;
    private final Words words;

    Sentences(Areas areas, Words words) {
        this.areas = areas;
        this.words = words;
    }

    String of(Change change) {
        return of(change.day(), change.kind(), change.lines());
    }

    String of(LocalDate day, Change.Kind kind, List<Change.ChangeLine> lines) {
        var topmost = new Change(0, day, kind, "", java.time.Instant.EPOCH, "", lines, null).topmost();
        var going = topmost.stream()
                .filter(l -> !l.old().equals(l.code()) || kind == Change.Kind.RENAME)
                .toList();
        var main = going.isEmpty() || kind == Change.Kind.MERGE ? topmost : going;
        boolean codes = kind == Change.Kind.RENAME
                && main.stream().allMatch(l -> l.name().equals(l.oldName()));
        return words.say(
                "succession.says-" + (codes ? "code" : kind.code()),
                day(day),
                names(main.stream().map(Change.ChangeLine::oldName)),
                names(main.stream().map(kind == Change.Kind.MOVE ? this::above : Change.ChangeLine::name)));
    }

    private String above(Change.ChangeLine line) {
        return AreaCode.read(line.code()) instanceof AreaCode code
                ? code.parent().flatMap(areas::find).map(Area::name).orElse(line.code())
                : line.code();
    }

    String names(Stream<String> names) {
        var all = names.distinct().toList();
        var shown = all.stream().limit(NAMED).collect(Collectors.joining(words.say("succession.and")));
        return all.size() > NAMED ? words.say("succession.and-more", shown, all.size()) : shown;
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(words.say("succession.pattern-day"), Words.locale()));
    }
}
