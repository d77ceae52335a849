/** Tells who has how many problems in hand, and where problems stand still. It owns nothing and refuses nothing. */
@NullMarked
@ApplicationModule(
        id = "workload",
        allowedDependencies = {"access", "clock", "load", "web", "problem"})
package anlan.fact.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
