package anlan.ground.calendar;

import anlan.ground.deadline.Arithmetic;
import anlan.ground.deadline.Day;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.WorkCalendar;
import anlan.ground.web.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A year drawn as twelve months of weeks, Monday first. */
@Component
class Months {

    record Sheet(String name, List<List<Cell>> weeks) {}

    /**
     * @param number empty where the week belongs to another month
     * @param mark what stands under the number
     */
    record Cell(String number, String look, String mark, String title, boolean today) {
        static final Cell NONE = new Cell("", "", "", "", false);
    }

    private final Words words;
    private final Arithmetic arithmetic;

    Months(Words words, Arithmetic arithmetic) {
        this.words = words;
        this.arithmetic = arithmetic;
    }

    List<Sheet> of(int year, WorkCalendar calendar, LocalDate today) {
        return Arrays.stream(Month.values())
                .map(m -> sheet(YearMonth.of(year, m), calendar, today))
                .toList();
    }

    static List<String> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(d -> d.getDisplayName(TextStyle.NARROW_STANDALONE, Words.locale()))
                .toList();
    }

    private Sheet sheet(YearMonth month, WorkCalendar calendar, LocalDate today) {
        var cells = new ArrayList<Cell>();
        for (int before = month.atDay(1).getDayOfWeek().getValue(); before > 1; before--) cells.add(Cell.NONE);
        month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .forEach(d ->
                        cells.add(calendar.day(d).map(day -> cell(day, today)).orElse(Cell.NONE)));
        while (cells.size() % 7 > 0) cells.add(Cell.NONE);
        var weeks = new ArrayList<List<Cell>>();
        for (int from = 0; from < cells.size(); from += 7) weeks.add(List.copyOf(cells.subList(from, from + 7)));
        return new Sheet(month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Words.locale()), weeks);
    }

    private Cell cell(Day day, LocalDate today) {
        var said = day.kind() == DayKind.WORKDAY || day.kind() == DayKind.WEEKEND;
        return new Cell(
                Integer.toString(day.date().getDayOfMonth()),
                day.kind().code(),
                said ? "" : words.say("calendar.mark-" + day.kind().code()),
                arithmetic.day(day.date()) + " " + arithmetic.what(day),
                day.date().equals(today));
    }
}
