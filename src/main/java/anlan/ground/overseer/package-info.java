/**
 * Watching over the jobs: what runs, what is next, what failed and how often; running one now, and holding one for a while with a reason.
 *
 * <p>It refuses to hold what seals the audit log and sends its head out of the house, and what deletes data that is due: whoever keeps the jobs
 * could else act unseen, or keep what should be gone. Running them now, and seeing them fail, is no different.
 *
 * <p>It owns nothing: the jobs' own room keeps what is due and what ran. What failed again and again is the task of whoever keeps the jobs of
 * the whole district, until it has run well or is held. It shows kinds of faults and a code under which the log has the particulars, never an
 * exception's own words, which may name a person.
 */
@NullMarked
@ApplicationModule(
        id = "overseer",
        allowedDependencies = {"access", "audit", "clock", "job", "store", "web"})
package anlan.ground.overseer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
