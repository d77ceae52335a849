/**
 * A file that comes in is looked at: what it is, told by its content; whether it may be kept; and what of it. Photos are redrawn, upright and
 * without what they say besides. A document in which anything runs, or which carries other files along, is refused, as is a file
 * that is two files in one, one that would burst when unpacked, and one that is not what its name says.
 *
 * <p>It keeps nothing. Whoever has a file looked at keeps what it hands back, or not.
 */
@NullMarked
@ApplicationModule(
        id = "intake",
        allowedDependencies = {"vault", "web"})
package anlan.ground.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
