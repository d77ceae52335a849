/**
 * Who works where: units, their people and the posts these hold. People are entered here one by one, units in the unit room; both by the file in
 * the roster room.
 *
 * <p>It decides what somebody may do now: {@link anlan.ground.staff.Units} and posts, each post a role in a unit, the role's rights in one
 * table. It answers the access room's question at every request, so whoever left or changed posts is met by it at once. How people get in is
 * the sign-in room's.
 *
 * <p>It keeps no identity numbers and no telephone numbers.
 */
@NullMarked
@ApplicationModule(
        id = "staff",
        allowedDependencies = {"access", "web", "store", "clock", "audit", "signin", "notify"})
package anlan.ground.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
