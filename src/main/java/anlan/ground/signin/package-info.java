/**
 * Getting in: name and password, a second factor where one is set up, recovery codes, links that open once, and what slows guessing.
 *
 * <p>It knows a person by their number alone and asks the access room whether they are still here; who they are and what they may do is the
 * staff room's. Its face: {@link anlan.ground.signin.Accounts} (the names people sign in with), {@link
 * anlan.ground.signin.OneTimeLinks} (a first or a new password), {@link anlan.ground.signin.SecondFactors}, {@link
 * anlan.ground.signin.PasswordRules}, {@link anlan.ground.signin.ConfirmNow}, which asks again at the moment of signing something, {@link anlan.ground.signin.BriefFactor}, with which a
 * history that is brought in is signed, and {@link anlan.ground.signin.Entrance}, which lets in whoever has shown all that is asked. Other ways
 * in are offered here ({@link anlan.ground.signin.Gateway}), and what they offer at parting ({@link anlan.ground.signin.Parting}).
 *
 * <p>Passwords are kept as Argon2id, second factors sealed under a key of the home, links and devices as hashes only. It refuses to be guessed
 * at: tries are throttled, without locking out the owner at the own desk. Its tables stand in the staff room's first migration.
 */
@NullMarked
@ApplicationModule(
        id = "signin",
        allowedDependencies = {"access", "audit", "clock", "job", "notify", "secrets", "session", "store", "web"})
package anlan.ground.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
