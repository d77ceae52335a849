package anlan.ground.signin;

import anlan.ground.store.Unguessable;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keeps passwords as Argon2id with the OWASP password sheet's least parameters (19 MiB, two passes, one lane). A stored hash of other
 * parameters is made anew when its owner next signs in.
 */
@Component
class Passwords implements PasswordEncoder {

    private static final int MEMORY_KIB = 19 * 1024;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);

    /** Each verification holds 19 MiB: a flood of sign-ins must wait its turn instead of taking all memory. */
    private final Semaphore turns = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    /** Verified in place of an unknown account's, so that the time taken does not tell which names exist. */
    private final Supplier<String> nobodys =
            SingletonSupplier.of(() -> argon2.encode(Unguessable.make("").text()));

    @Override
    public String encode(@Nullable CharSequence password) {
        turns.acquireUninterruptibly();
        try {
            return java.util.Objects.requireNonNull(argon2.encode(password));
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        turns.acquireUninterruptibly();
        try {
            var right = argon2.matches(password, stored == null || stored.isEmpty() ? nobodys.get() : stored);
            return right && stored != null && !stored.isEmpty();
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return argon2.upgradeEncoding(stored);
    }
}
