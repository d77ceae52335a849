package anlan.judgement.derivation;

import anlan.judgement.measure.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of one value, ready to show; without a value while what was asked for cannot be. */
record ValuePage(
        String title,
        String code,
        List<Choice> areas,
        String period,
        List<Choice> periods,
        String asOf,
        @Nullable Shown shown) {

    record MeasureLine(
            String name,
            String code,
            String count,
            String base,
            @Nullable String rows,
            @Nullable String baseRows) {}

    /** One of the areas counted together, with the rows of each measure. */
    record PieceLine(String name, String code, String sign, String days, List<Door> rows) {}

    record Door(String text, String path) {}

    /** The same value as it stood when it was reported. */
    record ReportedLine(String at, String value, String interval, String verdict) {}

    record Shown(
            String number,
            String unit,
            String interval,
            String method,
            String verdict,
            List<String> says,
            String period,
            String asOf,
            String completeness,
            String base,
            String formula,
            List<MeasureLine> measures,
            List<PieceLine> pieces,
            @Nullable ReportedLine reported,
            String definition) {}
}
