/**
 * Ledgers of problems that an office kept elsewhere, brought in without loss.
 *
 * <p>A conversation: a workbook is sent; its title, its head of one row or two and its notes are found, merged cells are unmerged by their
 * meaning; its columns and words are matched to what a problem has, as they were the last time; a dry run says row by row what is wrong; a
 * commit brings the rows in, each as a problem with what the ledger says of how it stands ({@link anlan.fact.problem.Bringing}). What the house
 * has no place for is kept beside the problem, shown with it and put out again ({@link anlan.fact.transcript.Transcripts}). The same row comes
 * in once. Rows that were rejected are given back with the reason beside each.
 *
 * <p>It refuses columns that identify private persons, and rows that do not say what a problem must have.
 */
@NullMarked
@ApplicationModule(
        id = "transcript",
        allowedDependencies = {
            "access",
            "audit",
            "clock",
            "matching",
            "paper",
            "place",
            "problem",
            "rejection",
            "staff",
            "store",
            "web",
            "wording"
        })
package anlan.fact.transcript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
