/**
 * The register of numbers of official papers: for each unit and kind of paper a series, each year counted anew from 1.
 *
 * <p>A number is taken in the transaction that makes the paper, so that none is ever missing: what is undone gives its number back, and a
 * paper that is withdrawn later keeps its line, marked as void, with the reason. It refuses to count two papers under one number, and one
 * paper twice.
 */
@NullMarked
@ApplicationModule(
        id = "register",
        allowedDependencies = {"access", "audit", "clock", "document", "paper", "staff", "store", "web"})
package anlan.ground.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
