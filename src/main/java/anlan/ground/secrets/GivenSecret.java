package anlan.ground.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A secret that the office sets: itself under one name, or under that name and {@code _FILE} a file that holds it and nothing else, so that it
 * need not stand in the environment.
 */
public final class GivenSecret {

    /** Longer than any secret; a file of more was named by mistake. */
    private static final int LONGEST = 8192;

    /** Why it cannot be used. */
    public enum Fault {
        FILE_UNREADABLE,
        FILE_EMPTY,
        /** Of several lines, or longer than any secret. */
        FILE_NO_SECRET,
        GIVEN_TWICE
    }

    /** A secret that cannot be used; its message is for the log and says nothing of the secret. */
    public static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Fault why;
        private final String setting;
        private final String file;

        private Unusable(Fault why, GivenSecret of, @Nullable Throwable cause) {
            super("%s_FILE %s: %s".formatted(of.setting, of.file, why.name().toLowerCase(Locale.ROOT)), cause);
            this.why = why;
            this.setting = of.setting;
            this.file = of.file;
        }

        public Fault why() {
            return why;
        }

        /** The name under which it is set. */
        public String setting() {
            return setting;
        }

        public String file() {
            return file;
        }
    }

    private final String setting;
    private final String plain;
    private final String file;

    /** @param setting its name as the office sets it, e.g. {@code ANLAN_S3_SECRET} */
    public GivenSecret(String setting, String plain, String file) {
        this.setting = setting;
        this.plain = plain;
        this.file = file.strip();
    }

    public boolean given() {
        return !plain.isBlank() || !file.isEmpty();
    }

    /**
     * Read at each use, so that a secret changed in its file holds from then on; empty when none is given.
     *
     * @throws Unusable when it cannot be known
     */
    public String now() {
        if (file.isEmpty()) {
            return plain;
        }
        if (!plain.isBlank()) {
            throw new Unusable(Fault.GIVEN_TWICE, this, null);
        }
        var held = held();
        if (held.isEmpty()) {
            throw new Unusable(Fault.FILE_EMPTY, this, null);
        }
        if (held.lines().count() > 1) {
            throw new Unusable(Fault.FILE_NO_SECRET, this, null);
        }
        return held;
    }

    private String held() {
        try {
            var path = Path.of(file);
            if (Files.size(path) > LONGEST) {
                throw new Unusable(Fault.FILE_NO_SECRET, this, null);
            }
            return Files.readString(path).strip();
        } catch (IOException | IllegalArgumentException e) {
            throw new Unusable(Fault.FILE_UNREADABLE, this, e);
        }
    }

    @Override
    public String toString() {
        return setting;
    }
}
