/**
 * Getting in through the agency's own identity provider by OpenID Connect, and what its groups mean here.
 *
 * <p>The provider says who somebody is; a claim that the office chose names their account, and from the first time on the account belongs to
 * that one identity of the provider. Groups that stand for posts give these posts at sign-in and take them away at the next one without the
 * group; posts given by hand stay as they are, and so does the last coordinator's. Somebody unknown is refused, or taken in where the office
 * says so. Whoever has set up a second factor is asked for it here too, unless the provider states that it asked for as much.
 *
 * <p>Whoever came by it and signs out here is offered to sign out there too, where the office wants that and the provider can. The statement
 * that the provider needs for it is kept in the sitting alone, sealed, and for five minutes after it.
 *
 * <p>An answer with a wrong state, nonce, audience, issuer, signature or time is refused, each with its sentence.
 */
@NullMarked
@ApplicationModule(
        id = "agency",
        allowedDependencies = {"access", "web", "store", "clock", "audit", "notify", "secrets", "signin", "staff"})
package anlan.ground.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
