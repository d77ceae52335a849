package anlan.ground.agency;

import anlan.ground.signin.Accounts;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the provider introduces them.
 *
 * @param subject the provider's own name for them, which never passes to another (OpenID Connect Core 1.0 section 5.7)
 * @param account the name of their account here
 * @param name what they are called; the account's name where it does not say
 * @param strong whether it asked them for two factors
 */
record Introduced(String subject, String account, String name, Set<String> groups, boolean strong) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_SUBJECT = 255;

    static Introduced of(JWTClaimsSet statement, ProviderSettings settings) {
        var account = Accounts.plain(text(statement.getClaim(settings.person())));
        var name = text(statement.getClaim("name")).strip();
        return new Introduced(
                text(statement.getSubject()),
                account,
                name.isEmpty() || name.length() > LONGEST_NAME ? shortened(account) : name,
                texts(inside(statement.getClaims(), settings.groups())),
                proved(statement, settings.strong()));
    }

    boolean usable() {
        return !subject.isBlank() && subject.length() <= LONGEST_SUBJECT && account.matches("[\\p{L}\\p{N}._@-]{2,60}");
    }

    /** RFC 8176 lists what {@code amr} may say; what {@code acr} says is the provider's own. */
    private static boolean proved(JWTClaimsSet statement, Set<String> strong) {
        return strong.contains(text(statement.getClaim("acr")))
                || texts(statement.getClaim("amr")).stream().anyMatch(strong::contains);
    }

    /** A claim by its name, or by the names on the way to it. */
    private static @Nullable Object inside(Map<?, ?> claims, String name) {
        var dot = name.indexOf('.');
        if (claims.containsKey(name) || dot < 0) {
            return claims.get(name);
        }
        return claims.get(name.substring(0, dot)) instanceof Map<?, ?> within
                ? inside(within, name.substring(dot + 1))
                : null;
    }

    private static Set<String> texts(@Nullable Object claim) {
        var list = claim instanceof Collection<?> several
                ? several
                : claim instanceof String one ? List.of(one) : List.of();
        return list.stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text(@Nullable Object claim) {
        return claim instanceof String text ? text : "";
    }

    private static String shortened(String account) {
        return account.substring(0, Math.min(LONGEST_NAME, account.length()));
    }
}
