package anlan.promise.fulfilment;

import anlan.ground.staff.Choice;
import anlan.promise.duty.DutyText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, as it was typed.
 *
 * @param seen the version that was on the page, when one is mended
 */
record DutyForm(
        @Nullable String title,
        @Nullable String objective,
        @Nullable String measures,
        @Nullable String unit,
        @Nullable String until,
        @Nullable String days,
        @Nullable List<Long> before,
        @Nullable String why,
        @Nullable Integer seen) {

    static DutyForm empty() {
        return new DutyForm(null, null, null, null, null, null, null, null, null);
    }

    static DutyForm of(DutyText text) {
        return new DutyForm(
                text.title(),
                text.objective(),
                text.measures(),
                null,
                null,
                String.valueOf(text.days()),
                text.before(),
                null,
                text.version());
    }

    List<Long> chosenBefore() {
        return before == null ? List.of() : before.stream().distinct().toList();
    }

    /** @param chosen whether it ends before this one */
    record Earlier(long id, String title, boolean chosen) {}

    /**
     * @param whole title of the duty of which it becomes a part; empty otherwise
     * @param span the days of the campaign, or until the last day of the whole
     */
    record FormPage(
            String title,
            String path,
            String back,
            String backName,
            String whole,
            String span,
            DutyForm typed,
            List<Choice> objectives,
            List<Choice> units,
            List<Earlier> earlier,
            boolean mending) {}
}
