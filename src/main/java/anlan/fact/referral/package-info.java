/**
 * Leads about officials or corruption, handed over sealed to the discipline officer alone.
 *
 * <p>What is handed over is sealed under a key of this purpose before it is written ({@link anlan.fact.referral.Seal}); who handed it over, and
 * the problem it came from, lie within the seal. Whoever hands it over sees it no more: a receipt code is all they get, and the state is all it
 * tells. Only the discipline officer opens a lead, by a post of their own, and nobody who gives posts does; each look is in the log, without
 * what was looked at. So many days
 * after it was answered its words go ({@link anlan.fact.referral.ClearLeads}); its receipt proves that it came all the same. No list, search, file, message or log entry of the house holds a word of it.
 */
@NullMarked
@ApplicationModule(
        id = "referral",
        allowedDependencies = {
            "access",
            "audit",
            "clock",
            "job",
            "notify",
            "problem",
            "retention",
            "secrets",
            "store",
            "web"
        })
package anlan.fact.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
