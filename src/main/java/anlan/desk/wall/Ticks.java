package anlan.desk.wall;

import anlan.ground.web.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The months written along the axis. */
record Ticks(Axis axis) {

    /** A month's name needs so much. */
    private static final int MONTH = 62;

    /** Every month, or every third where there are many; a January, and the first, with its year. Where today stands, there is no room for a name. */
    List<Board.Tick> all(LocalDate today) {
        var months = ChronoUnit.MONTHS.between(YearMonth.from(axis.from()), YearMonth.from(axis.to())) + 1;
        var every = months * MONTH <= axis.width() ? 1 : months * MONTH <= axis.width() * 3L ? 3 : 12;
        var ticks = new ArrayList<Board.Tick>();
        for (var month = YearMonth.from(axis.from());
                !month.isAfter(YearMonth.from(axis.to()));
                month = month.plusMonths(1)) {
            var year = month.getMonthValue() == 1 || ticks.isEmpty();
            if (ticks.isEmpty() || (month.getMonthValue() - 1) % every == 0) {
                ticks.add(new Board.Tick(
                        axis.x(month.atDay(1)),
                        covered(axis.x(month.atDay(1)), axis.x(today)) ? "" : named(month),
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
        return month.format(DateTimeFormatter.ofPattern(axis.words().say("wall.tick"), Words.locale()));
    }
}
