/**
 * Data that agencies bring in, and what it speaks for.
 *
 * <p>An import is a conversation: a file is sent, its columns and codes are matched (and remembered per source), a dry run says row by row
 * what is wrong and what would change, a commit keeps it, an undo takes it back by versions. The file's rows wait in a stage of their own;
 * everything after that is one transaction, so that a crash leaves all or nothing, and the import's state tells which. Rows are kept by the
 * room that knows them: it offers a {@link anlan.fact.dataset.Dataset}.
 *
 * <p>The room owns imports, sources, batches and coverage: which months of which areas a batch speaks for. Where a batch speaks for a month
 * without bringing a row it asks "none, or missing?", and the month stays missing until answered. It refuses a whole file that has columns
 * identifying persons.
 */
@NullMarked
@ApplicationModule(
        id = "dataset",
        allowedDependencies = {"access", "audit", "board", "clock", "job", "notify", "paper", "place", "store", "web"})
package anlan.fact.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
