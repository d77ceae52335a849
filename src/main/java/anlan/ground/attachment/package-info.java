/**
 * Files: photos and documents that the records of other rooms use, as the intake lets them through.
 *
 * <p>It owns names, uses, refusals and the office's rule; the content lies sealed in the vault. A file is kept while a record uses it and for a
 * set time after the last use ends. Who may look at a file is decided by the rooms whose records use it, through {@link
 * anlan.ground.attachment.Witness}; until then it is its sender's alone. Files are given out from one path, on which nothing can run.
 */
@NullMarked
@ApplicationModule(
        id = "attachment",
        allowedDependencies = {"access", "audit", "clock", "intake", "job", "store", "vault", "web"})
package anlan.ground.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
