package anlan.fact.records;

import org.jspecify.annotations.Nullable;

/**
 * One version of a record and how it came in.
 *
 * @param by who brought it, for which unit
 * @param why the reason given for a correction or a withdrawal
 * @param file the name of the import's file; null where it did not come by file
 * @param brought the import
 */
record Version(
        Incident incident,
        String by,
        @Nullable String why,
        @Nullable String file,
        @Nullable Long brought,
        boolean withdrawn) {}
