/**
 * How the process is: for a balancer whether it can take work, for whoever restarts it whether it lives, for a Prometheus its figures. The
 * first two are open to all and say no more than yes or no, and whether a job fails again and again; the figures are given on the management address alone, which is this machine
 * unless it is set otherwise.
 */
@NullMarked
@ApplicationModule(
        id = "status",
        allowedDependencies = {"access", "job"})
package anlan.ground.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
