package anlan.fact.incident;

import static anlan.fact.incident.Flaw.*;

import anlan.fact.dataset.Task;
import anlan.ground.paper.Row;
import anlan.ground.web.Refused;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads one row of a file into what will be kept, or says what is wrong with it. */
final class RowReader {

    private static final int LONGEST_ID = 200;

    private final Task task;
    private final AreaReader areas;
    private final CodeReader codes;
    private final DayText day;
    private final int today;
    private final Staged staged = new Staged();

    RowReader(Task task, AreaReader areas, CodeReader codes) {
        this.task = task;
        this.areas = areas;
        this.codes = codes;
        this.day = new DayText(task.zone());
        staged.outcomeTold = task.column("cleared") >= 0 || task.column("cleared_on") >= 0;
        this.today = (int) task.today().toEpochDay();
    }

    Staged staged() {
        return staged;
    }

    @Nullable
    Refused read(Row row) {
        var flaw = id(row);
        flaw = flaw == null ? kind(row) : flaw;
        flaw = flaw == null ? occurred(row) : flaw;
        flaw = flaw == null ? hour(row) : flaw;
        flaw = flaw == null ? reported(row) : flaw;
        flaw = flaw == null ? cleared(row) : flaw;
        return flaw == null ? areas.read(text(row, "area"), text(row, "lon"), text(row, "lat"), staged) : flaw;
    }

    private String text(Row row, String field) {
        return row.cell(task.column(field)).strip();
    }

    private @Nullable Refused id(Row row) {
        staged.sourceId = text(row, "source_id");
        if (staged.sourceId.isEmpty()) {
            return new Refused(SOURCE_ID_MISSING, "source_id");
        }
        return staged.sourceId.length() > LONGEST_ID ? new Refused(SOURCE_ID_LONG, "source_id", LONGEST_ID) : null;
    }

    private @Nullable Refused kind(Row row) {
        var text = text(row, "kind");
        if (text.isEmpty()) {
            return new Refused(KIND_MISSING, "kind");
        }
        var kind = codes.kind(text);
        if (kind == null) {
            return new Refused(KIND_UNKNOWN, "kind", text);
        }
        staged.kind = kind;
        var major = text(row, "major");
        var flag = major.isEmpty() ? Boolean.FALSE : codes.flag("major", major);
        if (flag == null) {
            return new Refused(FLAG_UNREADABLE, "major", major);
        }
        staged.major = flag;
        return null;
    }

    private @Nullable Refused occurred(Row row) {
        var text = text(row, "occurred_on");
        if (text.isEmpty()) {
            return new Refused(DAY_MISSING, "occurred_on");
        }
        if (!day.read(text)) {
            return new Refused(DAY_UNREADABLE, "occurred_on", text);
        }
        staged.occurredOn = day.epochDay;
        staged.occurredMonthOnly = day.monthOnly;
        staged.hour = day.hour;
        return day.epochDay > today ? new Refused(DAY_FUTURE, "occurred_on", text) : null;
    }

    private @Nullable Refused hour(Row row) {
        var text = text(row, "occurred_hour");
        if (text.isEmpty()) {
            return null;
        }
        var colon = text.indexOf(':');
        var digits = colon > 0 ? text.substring(0, colon) : text;
        var hour = digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : 24;
        staged.hour = hour;
        return hour > 23 ? new Refused(HOUR_WRONG, "occurred_hour", text) : null;
    }

    private @Nullable Refused reported(Row row) {
        var text = text(row, "reported_on");
        staged.reportedOn = DayText.NONE;
        if (text.isEmpty()) {
            return null;
        }
        if (!day.read(text)) {
            return new Refused(DAY_UNREADABLE, "reported_on", text);
        }
        staged.reportedOn = day.epochDay;
        if (before(day.monthOnly)) {
            return new Refused(REPORTED_BEFORE, "reported_on", text);
        }
        return day.epochDay > today ? new Refused(DAY_FUTURE, "reported_on", text) : null;
    }

    /** Whether the day just read lies before the incident: of months by the month, where one of the two knows no day. */
    private boolean before(boolean monthOnly) {
        if (!monthOnly && !staged.occurredMonthOnly) {
            return day.epochDay < staged.occurredOn;
        }
        return month(day.epochDay).isBefore(month(staged.occurredOn));
    }

    private static YearMonth month(int epochDay) {
        return YearMonth.from(LocalDate.ofEpochDay(epochDay));
    }

    private @Nullable Refused cleared(Row row) {
        var on = text(row, "cleared_on");
        var said = text(row, "cleared");
        staged.clearedOn = DayText.NONE;
        staged.clearedMonthOnly = false;
        var flag = said.isEmpty() ? Boolean.valueOf(!on.isEmpty()) : codes.flag("cleared", said);
        if (flag == null) {
            return new Refused(FLAG_UNREADABLE, "cleared", said);
        }
        staged.cleared = flag;
        if (on.isEmpty()) {
            return null;
        }
        return flag ? clearedOn(row, on) : new Refused(CLEARED_CONTRADICTS, "cleared", on);
    }

    private @Nullable Refused clearedOn(Row row, String on) {
        if (!day.read(on)) {
            return new Refused(DAY_UNREADABLE, "cleared_on", on);
        }
        staged.clearedOn = day.epochDay;
        staged.clearedMonthOnly = day.monthOnly;
        if (before(day.monthOnly)) {
            return new Refused(CLEARED_BEFORE, "cleared_on", on, text(row, "occurred_on"));
        }
        return day.epochDay > today ? new Refused(CLEARED_FUTURE, "cleared_on", on) : null;
    }
}
