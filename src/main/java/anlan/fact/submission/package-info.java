/**
 * What is sent in of blocks that were walked with a form of one's own: on a phone without signal, or in another program.
 *
 * <p>A submission is a form begun for one block; what is sent of it are editions, each with an id made where it was filled in and the edition
 * it was made from. The same edition counts once, however often it comes, and is answered the same. What fits counts at once: it is a visit,
 * and its findings stand in the ledger. What does not fit is held with the reason, seen by its sender and on the sweep's page, until somebody
 * decides; nothing that came is ever lost or written over.
 *
 * <p>Photos come before, in pieces, and can be gone on with after the line tore. They lie sealed until they are redrawn; what was not redrawn
 * is given to nobody.
 *
 * <p>It refuses what cannot be read, what is another person's, and photos that are damaged. The server's clock counts; how far the sender's
 * was off is kept. Of a place it keeps one point per finding, rounded; never a way.
 */
@NullMarked
@ApplicationModule(
        id = "submission",
        allowedDependencies = {
            "access",
            "attachment",
            "audit",
            "block",
            "clock",
            "job",
            "ledger",
            "place",
            "problem",
            "sheet",
            "store",
            "sweep",
            "vault",
            "web"
        })
package anlan.fact.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
