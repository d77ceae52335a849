/**
 * Work that time brings about: each room says what it does and in which rhythm ({@link anlan.ground.job.Job}), this one sees to it that it is
 * done, once across all nodes, for each district by itself.
 *
 * <p>What is due stands in a table, so that a restart, a node that dies, or hours without any lose nothing; ticks that passed meanwhile are made
 * up for by one run. A run that fails is tried again after a while that grows. What a job did, and what kept it from doing it, is kept for a set
 * time. What cannot wait for its tick is woken once the transaction that brought it about is there ({@link anlan.ground.job.Wakes}).
 *
 * <p>Work that can be done on one node alone, or that would hold up the others for minutes, a room does in threads of its own and tells of here
 * ({@link anlan.ground.job.Beside}, {@link anlan.ground.job.Asides}).
 *
 * <p>It knows nothing of pages or people: whoever watches over the jobs reads them in {@link
 * anlan.ground.job.JobBook} and moves them by {@link anlan.ground.job.Steering}.
 */
@NullMarked
@ApplicationModule(
        id = "job",
        allowedDependencies = {"clock", "store"})
package anlan.ground.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
