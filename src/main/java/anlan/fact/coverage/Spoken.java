package anlan.fact.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a file speaks for, and what it leaves open.
 *
 * @param abouts roots of the kinds that it brings
 * @param fromMonth first month; after the last one when the file speaks for no whole month yet
 * @param moved rows put to another area than they name, as {@link Reach#moved} has them; null of files checked before that was kept
 */
public record Spoken(
        Set<String> abouts,
        List<String> areas,
        int fromMonth,
        int toMonth,
        List<Question> questions,
        @Nullable Map<String, Long> moved) {

    /** @param asks no-rows or part-month */
    public record Question(String area, String asks, int fromMonth, int toMonth) {}

    private static final int DENSE = 30;
    private static final int SLACK = 3;

    /**
     * A month is spoken for only when it is over.
     *
     * @param below by area, the areas right below it, for all of the file's scope
     */
    public static Spoken of(Declared file, Reach reach, long rows, Map<String, List<String>> below) {
        var months = new TreeSet<Integer>();
        reach.monthsByArea().values().forEach(months::addAll);
        if (months.isEmpty()) {
            return new Spoken(reach.abouts(), file.scope(), 1, 0, List.of(), reach.moved());
        }
        var over = Coverage.number(YearMonth.from(file.today())) - (lastDay(file.today()) ? 0 : 1);
        var from = declared(file.fromMonth(), months.getFirst());
        var to = Math.min(declared(file.toMonth(), months.getLast()), over);
        var questions = new ArrayList<Question>();
        if (from <= to) {
            questions.addAll(emptyMonths(file.scope(), months, from, to));
            questions.addAll(new EmptyAreas(reach.monthsByArea().keySet(), below, from, to).in(file.scope()));
            if (file.toMonth() == null && rows / Math.max(1, months.size()) >= DENSE) {
                questions.addAll(partMonths(file.scope(), reach, months, from, to));
            }
        }
        return new Spoken(reach.abouts(), file.scope(), from, to, questions, reach.moved());
    }

    private static int declared(@Nullable Integer declared, int found) {
        return declared == null ? found : declared;
    }

    private static boolean lastDay(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static List<Question> emptyMonths(List<String> scope, Set<Integer> months, int from, int to) {
        var questions = new ArrayList<Question>();
        for (var month = from; month <= to; month++) {
            if (!months.contains(month)) {
                var first = month;
                while (month < to && !months.contains(month + 1)) {
                    month++;
                }
                for (var area : scope) {
                    questions.add(new Question(area, "no-rows", first, month));
                }
            }
        }
        return questions;
    }

    /** Many rows, and none in the first or last days of a month at the edge: perhaps only a part of it. */
    private static List<Question> partMonths(
            List<String> scope, Reach reach, TreeSet<Integer> months, int from, int to) {
        var questions = new ArrayList<Question>();
        var last = months.getLast();
        if (last <= to && reach.lastDay() < Coverage.month(last).lengthOfMonth() - SLACK) {
            scope.forEach(area -> questions.add(new Question(area, "part-month", last, last)));
        }
        if (reach.firstDay() > 1 + SLACK) {
            scope.forEach(area -> questions.add(new Question(area, "part-month", from, from)));
        }
        return questions;
    }
}
