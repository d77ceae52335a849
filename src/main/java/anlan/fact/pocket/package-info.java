/**
 * The form that somebody carries in their pocket: sweeps are walked with it where there is no signal.
 *
 * <p>It is one page that the phone keeps, with its script, its words, the person's sweeps and their blocks as drawn. What is filled in is kept on
 * the phone letter by letter, and sent when there is a line, piece by piece, until the server has said what became of it. What somebody keeps on
 * a phone is seen and sent by nobody else who signs in there.
 *
 * <p>All files of a version are served under that version's own address, so that the page and its parts always fit together; a new version is
 * fetched beside the old one and taken over when its user says so.
 */
@NullMarked
@ApplicationModule(
        id = "pocket",
        allowedDependencies = {
            "access",
            "audit",
            "block",
            "clock",
            "ledger",
            "place",
            "sheet",
            "staff",
            "store",
            "submission",
            "sweep",
            "web"
        })
package anlan.fact.pocket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
