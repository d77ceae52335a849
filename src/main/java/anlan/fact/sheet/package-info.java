/**
 * Question sheets: what is asked in each block of a sweep, in versions.
 *
 * <p>A sheet is drafted by a unit, tried, and published; a published version never changes, and is filled in until it is withdrawn. Questions are
 * shown when earlier answers say so; an answer to one that is not shown is dropped, and that is said. What somebody
 * answered is kept by who takes it in, with the version it was answered on.
 *
 * <p>No question asks who a person is, or for anything of a body: such a question is refused, as is an answer with a person's number in it. Sheet 0
 * has no questions: it is the form that ships.
 */
@NullMarked
@ApplicationModule(
        id = "sheet",
        allowedDependencies = {"access", "audit", "clock", "matching", "staff", "store", "web"})
package anlan.fact.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
