package anlan.ground.paper;

import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read; what is null is found out.
 *
 * @param encoding name of the character set, for CSV
 * @param separator one character, for CSV
 * @param sheet name of the sheet, for XLSX
 * @param headLine line on which the head begins, counted from 1
 */
public record Reading(
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable String sheet,
        @Nullable Integer headLine) {

    public static final Reading GUESSED = new Reading(null, null, null, null);
}
