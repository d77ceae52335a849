/**
 * Templates of official papers that an office changes in Word: a Word file with fields such as {@code {{标题}}}, filled with what a paper says.
 *
 * <p>It refuses a file whose fields it does not know or that lacks one that is needed, naming each, and a file that carries programs. Every
 * template sent in is kept; without one, papers are laid out by the standard. PDF and OFD are always laid out by the standard.
 */
@NullMarked
@ApplicationModule(
        id = "template",
        allowedDependencies = {"access", "audit", "clock", "document", "store", "web"})
package anlan.ground.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
