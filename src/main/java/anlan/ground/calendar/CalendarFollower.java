package anlan.ground.calendar;

/** A room that reckoned days ahead: told in the transaction in which the calendar was changed, in the bound district. */
public interface CalendarFollower {

    void calendarChanged();
}
