package anlan.ground.agency;

import java.io.Serializable;

/**
 * The provider's statement by which a sitting began, for the provider alone to open again (OpenID Connect RP-Initiated Logout 1.0 section 2,
 * {@code id_token_hint}). Sittings lie in the database, so it is sealed; it ends with the sitting.
 *
 * @param owner whose sitting it began
 */
record Hint(String owner, byte[] sealed) implements Serializable {}
