/**
 * What was rejected of a file: rows written aside as they came, each with its reason, and given back with the reason beside them, so that they
 * can be mended and sent again.
 *
 * <p>A {@link anlan.fact.rejection.Reason} is kept by the key of its sentence and said in the reader's language. It owns how such a file is
 * written, not where it lies, and knows nothing of how a file is brought in.
 */
@NullMarked
@ApplicationModule(
        id = "rejection",
        allowedDependencies = {"access", "clock", "dataset", "paper", "web"})
package anlan.fact.rejection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
