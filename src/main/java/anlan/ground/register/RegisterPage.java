package anlan.ground.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the register shows.
 *
 * @param chosen the series whose numbers are listed; null while there is none
 * @param shown the year shown
 * @param fonts whether there are any to set a paper in
 * @param next what the next number will be
 * @param units for which a series may be made here
 */
record RegisterPage(
        String title,
        List<Choice> series,
        @Nullable Choice chosen,
        List<Year> years,
        String shown,
        boolean fonts,
        String next,
        List<Line> lines,
        boolean keeps,
        List<UnitChoice> units,
        NumberForm numberForm,
        SeriesForm seriesForm) {

    record Choice(long id, String name, boolean here) {}

    record Year(String name, boolean here) {}

    record Line(
            long id,
            String number,
            String title,
            String day,
            String by,
            @Nullable String why) {}

    record UnitChoice(long id, String name, boolean here) {}

    record NumberForm(@Nullable String title) {

        static final NumberForm EMPTY = new NumberForm("");
    }

    record SeriesForm(
            @Nullable Long unit,
            @Nullable String word,
            @Nullable String kind) {

        static final SeriesForm EMPTY = new SeriesForm(null, "", "");
    }
}
