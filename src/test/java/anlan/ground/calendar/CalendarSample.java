package anlan.ground.calendar;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A holiday of the district and a year taken in. Everybody of the district may know both; only those who answer for all of it change them. */
@Component
class CalendarSample implements Sample {

    private final LocalHolidays locals;
    private final Notices notices;

    CalendarSample(LocalHolidays locals, Notices notices) {
        this.locals = locals;
        this.notices = notices;
    }

    @Override
    public Kept fill(Filled.District district) {
        var day = LocalDate.of(2026, 8, 3);
        var local = locals.add(day, day, new Name("建县纪念日", "Founding day"));
        var notice = notices.take(
                new Notice(
                        2031,
                        List.of(new Notice.Entry(
                                LocalDate.of(2031, 1, 1),
                                LocalDate.of(2031, 1, 1),
                                DayKind.HOLIDAY,
                                new Name("元旦", "New Year")))),
                "样本");
        return new Kept(
                Map.of("id", List.of(String.valueOf(local), String.valueOf(notice))), List.of(), List.of(), false);
    }
}
