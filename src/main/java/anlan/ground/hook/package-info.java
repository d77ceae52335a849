/**
 * Messages to the robot of a unit's chat (企业微信, 钉钉, 飞书), or to another system: one neutral sentence and a link for each event of the
 * kinds chosen that somebody of the unit is told of.
 *
 * <p>It owns the addresses, kept sealed since whoever knows one can speak in the chat, and what waits to be sent there. It refuses to call
 * what lies inside this machine or its hosting, or anything but HTTPS, unless the administrator named the host; it follows no redirect, and
 * one receiver that hangs keeps no other waiting.
 */
@NullMarked
@ApplicationModule(
        id = "hook",
        allowedDependencies = {"access", "audit", "clock", "delivery", "job", "notify", "secrets", "store", "web"})
package anlan.ground.hook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
