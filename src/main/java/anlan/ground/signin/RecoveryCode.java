package anlan.ground.signin;

import anlan.ground.store.Unguessable;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens once in place of the second factor, when the phone is lost: 80 random bits in letters that are not mistaken for each other. */
record RecoveryCode(String text) {

    static final int AT_A_TIME = 10;

    /** Crockford's base 32: no I, L, O, U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    static List<RecoveryCode> make() {
        return Stream.generate(RecoveryCode::one).limit(AT_A_TIME).toList();
    }

    private static RecoveryCode one() {
        var letters = RANDOM.ints(16, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return new RecoveryCode(letters.replaceAll("(.{4})(?=.)", "$1-"));
    }

    /** As it is stored, however its owner wrote it. */
    static String hash(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Unguessable.hash(plain);
    }

    String hash() {
        return hash(text);
    }
}
