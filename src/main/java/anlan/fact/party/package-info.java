/**
 * Parties of a problem, only where it cannot be dealt with without them: a name, a telephone, the role in the matter, a note.
 *
 * <p>Whoever writes one down says why it cannot be avoided. What is written is sealed under a key of this purpose before it is stored ({@link
 * anlan.fact.party.PartySeal}), and belongs to that one problem: nothing leads from a party to anything else, and nothing is found by one. The
 * unit in charge and holders of {@code PARTIES_SEE} open it, each time for a purpose that they state; who looked, when and why stands on the
 * page and in the log, what was looked at does not. It goes so many days after the problem's end, or at once by hand with a reason; what stays
 * is that there was one, and why.
 */
@NullMarked
@ApplicationModule(
        id = "party",
        allowedDependencies = {
            "access",
            "audit",
            "clock",
            "job",
            "problem",
            "retention",
            "secrets",
            "store",
            "web",
            "wording"
        })
package anlan.fact.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
