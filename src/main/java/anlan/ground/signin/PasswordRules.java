package anlan.ground.signin;

import anlan.ground.web.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a password must be. Length counts, not signs of every kind (NIST SP 800-63B section 3.1.1.2); the commonest are refused. */
public final class PasswordRules {

    static final int LEAST = 10;

    /** Argon2 takes any length; a limit keeps a sign-in from being a way to burn the processor. */
    static final int MOST = 200;

    public enum Reason {
        PASSWORD_SHORT,
        PASSWORD_LONG,
        PASSWORD_NAMES_YOU,
        PASSWORD_COMMON,
        PASSWORDS_DIFFER
    }

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** @param where the form's field, for the refusal */
    public static Optional<Refused> refuse(String password, String account, String where) {
        var plain = password.strip().toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < LEAST) {
            return Optional.of(new Refused(Reason.PASSWORD_SHORT, where, LEAST));
        }
        if (password.length() > MOST) {
            return Optional.of(new Refused(Reason.PASSWORD_LONG, where, MOST));
        }
        if (namesOwner(plain, account)) {
            return Optional.of(new Refused(Reason.PASSWORD_NAMES_YOU, where));
        }
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 4 || isRun(plain)) {
            return Optional.of(new Refused(Reason.PASSWORD_COMMON, where));
        }
        return Optional.empty();
    }

    private static boolean namesOwner(String plain, String account) {
        var name = account.strip().toLowerCase(Locale.ROOT);
        return !name.isEmpty() && plain.contains(name) && plain.length() - name.length() < 6;
    }

    /** Neighbours in the alphabet or among the digits from end to end: 1234567890, abcdefghij, and back. */
    private static boolean isRun(String plain) {
        return IntStream.range(1, plain.length()).allMatch(i -> neighbours(plain.charAt(i - 1), plain.charAt(i)));
    }

    private static boolean neighbours(char a, char b) {
        return Math.abs(a - b) == 1 || (a == '9' && b == '0') || (a == '0' && b == '9');
    }

    private static Set<String> common() {
        var list = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("commonest.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
