package anlan.fact.answer;

import anlan.fact.sheet.Answers;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody answered in a block.
 *
 * @param edition of the submission that counts
 * @param version of the sheet
 * @param result word key {@code answer.result-…}
 */
record Given(
        UUID edition,
        long cut,
        int cell,
        long sheet,
        int version,
        String result,
        Answers answers,
        String by,
        Instant at) {

    /** The sheet and its version as one. */
    String on() {
        return on(sheet, version);
    }

    static String on(long sheet, int version) {
        return sheet + "." + version;
    }

    /** Its block, as {@code Walking.names} has it. */
    String block() {
        return cut + "-" + cell;
    }
}
