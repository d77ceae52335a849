/**
 * What was answered in a sweep: read block by block, and taken out as a workbook or as CSV, a column for each question.
 *
 * <p>It keeps nothing. Answers are read as the submissions that count have them, each on the version of the sheet it was given on; a question keeps
 * its column through all versions.
 */
@NullMarked
@ApplicationModule(
        id = "answer",
        allowedDependencies = {
            "access",
            "audit",
            "clock",
            "download",
            "paper",
            "sheet",
            "store",
            "submission",
            "sweep",
            "web"
        })
package anlan.fact.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
