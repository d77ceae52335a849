package anlan.desk.wall;

import anlan.ground.web.Words;
import anlan.promise.plan.Campaign;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
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

    /** A month's name needs so much. */
    private static final int MONTH = 62;

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
                ticks(today),
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

    /** Every month, or every third where there are many; a January, and the first, with its year. Where today stands, there is no room for a name. */
    private List<Board.Tick> ticks(LocalDate today) {
        var months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
        var every = months * MONTH <= width ? 1 : months * MONTH <= width * 3L ? 3 : 12;
        var ticks = new ArrayList<Board.Tick>();
        for (var month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            var year = month.getMonthValue() == 1 || ticks.isEmpty();
            if (ticks.isEmpty() || (month.getMonthValue() - 1) % every == 0) {
                ticks.add(new Board.Tick(
                        x(month.atDay(1)),
                        covered(x(month.atDay(1)), x(today)) ? "" : named(month),
                        year ? Integer.toString(month.getYear()) : ""));
            }
        }
        return ticks;
    }

    /** By the word for today, which stands in the same line. */
    private static boolean covered(int tick, int today) {
        return tick > today - 94 && tick < today + 32;
    }

    private String named(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(words.say("wall.tick"), Words.locale()));
    }
}
