/**
 * Keys in files of the home, and small secrets kept unreadable by them in the database.
 *
 * <p>A file of keys is written whole or not at all and is its owner's alone ({@link anlan.ground.secrets.KeyFile}); a sealed value opens only
 * for the owner it was sealed for ({@link anlan.ground.secrets.Sealed}). What the office sets,
 * itself or in a file, is read in one place ({@link anlan.ground.secrets.GivenSecret}). The content of files is sealed by the vault, which has keys that rotate.
 */
@NullMarked
@ApplicationModule(
        id = "secrets",
        allowedDependencies = {})
package anlan.ground.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
