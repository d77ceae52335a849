package anlan.ground.succession;

import anlan.ground.place.Areas;
import anlan.ground.web.Words;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a change would do, in full. */
@Component
class ChangePreview {

    static final String VIEW = "ground/succession/PreviewChange";

    record PreviewPage(
            String title,
            String day,
            String document,
            String kind,
            String sentence,
            List<Row> rows,
            List<UseRow> uses,
            boolean divided,
            String carried) {}

    record Row(String old, String oldName, String code, String name, String residents, String what) {}

    record UseRow(String area, String what, String path) {}

    private final Areas areas;
    private final Sentences sentences;
    private final ObjectProvider<AreaUses> uses;
    private final Words words;

    ChangePreview(Areas areas, Sentences sentences, ObjectProvider<AreaUses> uses, Words words) {
        this.areas = areas;
        this.sentences = sentences;
        this.uses = uses;
        this.words = words;
    }

    PreviewPage page(Checked.Whole change, List<Line> lines, String kind) {
        var moves = change.moves();
        var day = change.head().day();
        var residents = areas.residents(
                moves.stream().map(m -> m.old().code()).distinct().toList(), day.getYear());
        return new PreviewPage(
                words.say("succession.preview"),
                day.toString(),
                change.head().document(),
                kind,
                sentences.of(day, Change.Kind.of(moves), lines(moves)),
                moves.stream().map(m -> row(m, residents)).toList(),
                uses(moves, change.head()),
                Parts.of(0, day, moves).stream().anyMatch(p -> p.sign() == 0),
                Line.carried(lines));
    }

    private static List<Change.ChangeLine> lines(List<Move> moves) {
        return moves.stream()
                .map(m ->
                        new Change.ChangeLine(m.old().code(), m.after(), m.old().name(), m.name()))
                .toList();
    }

    private Row row(Move move, Map<String, Long> residents) {
        Long count = residents.get(move.old().code());
        return new Row(
                move.old().code(),
                move.old().name(),
                move.after(),
                move.name(),
                count == null
                        ? words.say("succession.unknown")
                        : NumberFormat.getIntegerInstance(Words.locale()).format(count),
                what(move));
    }

    private String what(Move move) {
        boolean renamed = !move.name().equals(move.old().name());
        if (move.stays()) return words.say(renamed ? "succession.row-renamed" : "succession.row-stays");
        return words.say(renamed ? "succession.row-both" : "succession.row-code");
    }

    private List<UseRow> uses(List<Move> moves, Checked.Head head) {
        var names = moves.stream()
                .collect(Collectors.toMap(m -> m.old().code(), m -> m.old().name(), (a, b) -> a));
        return uses.orderedStream()
                .flatMap(u -> u.of(names.keySet(), head.day()).stream())
                .map(u -> new UseRow(Objects.requireNonNullElse(names.get(u.area()), u.area()), u.what(), u.path()))
                .toList();
    }
}
