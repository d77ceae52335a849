/**
 * Files that somebody takes out, sent while they are made; one whose line tore is gone on with (RFC 9110).
 *
 * <p>It owns what is at hand of them, for minutes, and nothing in the database. Who may take out what, and what is in it, others decide. It refuses a
 * part beyond the end of a file; for a part of a file that it does not have it sends the whole.
 */
@NullMarked
@ApplicationModule(
        id = "download",
        allowedDependencies = {})
package anlan.ground.download;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
