package anlan.ground.calendar;

import anlan.ground.deadline.Arithmetic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of a year, ready to show.
 *
 * @param source what the year goes by; null where it is not entered
 * @param notice id of the notice that can be taken back; null where there is none
 * @param keeps whether the viewer may change it
 */
record CalendarPage(
        String title,
        String year,
        List<Year> years,
        List<String> weekdays,
        List<Months.Sheet> months,
        @Nullable String source,
        @Nullable Long notice,
        List<Run> holidays,
        String workdays,
        List<Local> locals,
        List<Hours> hours,
        boolean keeps,
        Asked asked,
        boolean shifted,
        @Nullable Answer answer,
        LocalForm localForm,
        HoursForm hoursForm) {

    record Year(String name, boolean here, boolean known) {}

    record Run(String name, String days, String madeUp) {}

    record Local(long id, String name, String days) {}

    record Hours(String since, String spans, boolean now) {}

    record Answer(String sentence, boolean met, List<Arithmetic.Line> lines) {}

    record LocalForm(
            @Nullable String first,
            @Nullable String last,
            @Nullable String zh,
            @Nullable String en) {

        static final LocalForm EMPTY = new LocalForm("", "", "", "");
    }

    record HoursForm(
            @Nullable String since,
            @Nullable String opens,
            @Nullable String breakFrom,
            @Nullable String breakTo,
            @Nullable String closes) {

        static final HoursForm EMPTY = new HoursForm("", "", "", "", "");
    }
}
