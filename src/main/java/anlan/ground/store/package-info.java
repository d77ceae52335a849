/**
 * Where everything of one installation is kept.
 *
 * <p>A {@link anlan.ground.store.Home} is one folder: database, attachments, keys, logs. It has one owner at a time; a second process is
 * refused with a sentence. Unless an outside PostgreSQL is named, the room runs one of its own inside the home
 * ({@link anlan.ground.store.Postgres}): full durability, no access without a password, reachable from this machine only, stopped after
 * the last connection is given back, and taken over again when its former owner was killed.
 *
 * <p>The room refuses to start rather than to guess: on a home that is in use, on a cluster of another major version, and where
 * PostgreSQL itself says no, which is then passed on.
 */
@NullMarked
@ApplicationModule(
        id = "store",
        allowedDependencies = {})
package anlan.ground.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
