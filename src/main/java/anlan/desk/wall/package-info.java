/**
 * The big screen in the command room (挂图作战): how the promises stand, where, on the campaign's time axis, and what has come in; it turns its
 * pages itself and is told when anything changes.
 *
 * <p>A screen has nobody sitting at it: it is opened by a link that an administrator made and may revoke. The room owns these links, kept as
 * their hash with the screen's name, who made it, until when it opens and when it was seen last. Behind a link stand figures only: no person,
 * no record, and no figure that rests on so few cases that it would tell of single ones. All screens of a district show one and the same
 * board, reckoned once for all of them. It refuses an unknown link, and makes whoever tries many of them wait.
 */
@NullMarked
@ApplicationModule(
        id = "wall",
        allowedDependencies = {
            "access",
            "audit",
            "board",
            "clock",
            "dataset",
            "derivation",
            "indicator",
            "measure",
            "place",
            "plan",
            "statistics",
            "store",
            "web"
        })
package anlan.desk.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
