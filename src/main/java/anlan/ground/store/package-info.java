/**
 * Where everything is kept: the home of one installation, its PostgreSQL (its own, or an outside one by setting), and the rule that every
 * transaction runs inside one district.
 *
 * <p>It owns the home's folders, the cluster in them and the database functions that guard a table. It refuses a second owner of a home, a
 * connection without a password, and a query outside a district: row-level security shows such a query nothing. What opens a door to whoever
 * shows it ({@link anlan.ground.store.Unguessable}) is kept as a hash.
 */
@NullMarked
@ApplicationModule(
        id = "store",
        allowedDependencies = {"clock", "secrets"})
package anlan.ground.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
