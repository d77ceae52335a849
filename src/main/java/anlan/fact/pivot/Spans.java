package anlan.fact.pivot;

import anlan.fact.filter.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Months counted from the year 0, both ends included: {@code year * 12 + month - 1}.
 *
 * @param first after last when there are none
 */
record Spans(int first, int last) {

    /** The part of the span that lies within the years for which there are counts. */
    static Spans of(Span span, int firstYear, int lastYear) {
        return new Spans(
                Math.max(firstYear * 12, month(span.from(), firstYear * 12)),
                Math.min(lastYear * 12 + 11, month(span.to(), lastYear * 12 + 11)));
    }

    private static int month(@Nullable LocalDate day, int otherwise) {
        return day == null ? otherwise : day.getYear() * 12 + day.getMonthValue() - 1;
    }

    int length() {
        return Math.max(0, last - first + 1);
    }

    /** Each month by itself. */
    List<Integer> months() {
        return java.util.stream.IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** As few spans as cover all months once: whole years (below zero), and months at both ends. */
    List<Integer> yearsAndMonths() {
        var spans = new ArrayList<Integer>();
        var month = first;
        while (month <= last) {
            var wholeYear = month % 12 == 0 && month + 11 <= last;
            spans.add(wholeYear ? -(month / 12) : month);
            month += wholeYear ? 12 : 1;
        }
        return spans;
    }
}
