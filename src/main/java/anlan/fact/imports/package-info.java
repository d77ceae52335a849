/**
 * Bringing in a file, a conversation: it is sent, its columns and codes are matched, a dry run says row by row what is wrong and what would
 * change, a commit keeps it, an undo takes it back by versions.
 *
 * <p>The file's rows wait in a stage of their own; everything after that is one transaction, so that a crash leaves all or nothing, and the
 * import's state tells which. Rows are kept by the room that knows them (see {@link anlan.fact.dataset.Dataset}); what the file speaks for is
 * kept beside its batch. Work goes on in threads of the node that has the file; what a node left behind is taken up, or said to have broken off.
 *
 * <p>It owns imports, what was sent and what was rejected of it ({@link anlan.fact.rejection.Rejects}), and asks people what a month without rows means. It refuses to commit what was not
 * checked, or what its asker may no longer bring in. Its face is {@link anlan.fact.imports.Imports}.
 */
@NullMarked
@ApplicationModule(
        id = "imports",
        allowedDependencies = {
            "access",
            "audit",
            "board",
            "clock",
            "coverage",
            "dataset",
            "job",
            "matching",
            "notify",
            "paper",
            "place",
            "rejection",
            "store",
            "web"
        })
package anlan.fact.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
