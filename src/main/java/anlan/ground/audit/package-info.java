/**
 * The log that nobody can change or cut short unseen. Every change, and every look at protected data, writes an entry in the transaction
 * that does it: who, in which post, what, which record, before and after, why, from where, when. Rooms write through {@link
 * anlan.ground.audit.Audit}.
 *
 * <p>Each district's entries are sealed in the order in which they were committed into a Merkle tree ({@link anlan.ground.merkle.Tree}), whose heads are signed with
 * the key of the home and sent out of it. From the rows alone the whole can be proved again; a head kept elsewhere shows a tail that was cut.
 *
 * <p>It owns the entries, the tree, the heads and the key that signs them. It refuses to change or delete an entry: the application's role has
 * no right to.
 */
@NullMarked
@ApplicationModule(
        id = "audit",
        allowedDependencies = {"access", "clock", "job", "merkle", "secrets", "store", "web"})
package anlan.ground.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
