/**
 * Units, their people, the posts these hold, and how they sign in.
 *
 * <p>It decides who somebody is (name and password, then a second factor where one is set up; a token for a system) and what they may do
 * now: {@link anlan.ground.staff.Units} and posts, each post a role in a unit, the role's rights in one table. It answers the access room's
 * question at every request, so whoever left, changed posts or had a token revoked is met by it at once.
 *
 * <p>It keeps no identity numbers and no telephone numbers. Passwords are kept as Argon2id, second factors sealed under a key of the home,
 * links, devices and tokens as hashes only. It refuses to be guessed at: tries are throttled, without locking out the owner at the own desk.
 */
@NullMarked
@ApplicationModule(
        id = "staff",
        allowedDependencies = {"access", "web", "store", "clock", "audit", "session", "place", "paper", "notify"})
package anlan.ground.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
