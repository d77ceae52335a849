package anlan.desk.wall;

import anlan.ground.web.Words;
import anlan.promise.plan.Campaign;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The campaign's months from left to right, in points of a screen 1920 wide; English names need more room beside it. */
record Axis(LocalDate from, LocalDate to, int width, Words words) {

    /** What belongs together, from top to bottom. */
    record Rows(String name, String verdict, List<String> names) {}

    private static final int WHOLE = 1808;
    private static final int HEIGHT = 660;
    private static final int TALLEST = 60;
    private static final int GAP = 3;

    static Axis of(LocalDate from, LocalDate to, Words words) {
        return new Axis(from, to, Words.chinese() ? 1310 : 1120, words);
    }

    int rowHeight(int rows) {
        return Math.min(TALLEST, HEIGHT / Math.max(1, rows));
    }

    int x(LocalDate day) {
        var whole = ChronoUnit.DAYS.between(from, to) + 1;
        var gone = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, whole);
        return Math.toIntExact(gone * width / whole);
    }

    /** A sign stands beside the colour; words only where there is room for them. */
    Board.Bar bar(LocalDate begins, LocalDate ends, int y, String verdict, String text) {
        var x = x(begins);
        var wide = Math.max(4, x(ends.plusDays(1)) - x - GAP);
        var fits = wide > 40 + breadth(text);
        var sign = "ahead".equals(verdict) || wide < 34 ? "" : words.say("wall.sign-" + verdict);
        return new Board.Bar(x, y, wide, verdict, sign, fits ? text : "");
    }

    /** In points, at the size in which bars are written. */
    private static int breadth(String text) {
        return text.codePoints().map(c -> c > 0x2e80 ? 24 : 14).sum();
    }

    Board.Chart chart(
            String title, String caption, List<Rows> groups, List<Board.Bar> bars, Campaign campaign, LocalDate today) {
        var rows = groups.stream().mapToInt(g -> g.names().size()).sum();
        var phases = campaign.phases().stream()
                .map(p -> new Board.Span(
                        x(p.from()),
                        x(p.to().plusDays(1)) - x(p.from()) - GAP,
                        p.name().in(Words.chinese()),
                        p.covers(today)))
                .toList();
        return new Board.Chart(
                title,
                caption,
                WHOLE - width,
                width,
                rows * rowHeight(rows),
                rowHeight(rows),
                new Ticks(this).all(today),
                phases,
                now(today),
                placed(groups, rowHeight(rows)),
                bars);
    }

    private static List<Board.Group> placed(List<Rows> groups, int rowHeight) {
        var placed = new ArrayList<Board.Group>();
        int y = 0;
        for (var group : groups) {
            var named = new ArrayList<Board.Named>();
            int top = y;
            for (var name : group.names()) {
                named.add(new Board.Named(name, y));
                y += rowHeight;
            }
            placed.add(new Board.Group(group.name(), group.verdict(), top, y - top, named));
        }
        return placed;
    }

    private Board.@Nullable Tick now(LocalDate today) {
        return today.isBefore(from) || today.isAfter(to) ? null : new Board.Tick(x(today), words.say("wall.today"), "");
    }
}
