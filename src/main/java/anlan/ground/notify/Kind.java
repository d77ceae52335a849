package anlan.ground.notify;

import anlan.ground.access.Right;
import java.util.Locale;

/**
 * What a room may tell somebody; declared as a bean.
 *
 * @param key {@code room.act}; its neutral sentence stands under {@code room.told-act}, the one with particulars under {@code
 *     room.told-act-about}
 * @param right held by whoever may be told: to others it is not offered
 * @param usual how it goes out of the house unless its reader chose otherwise
 * @param required whether the office insists on its going out
 * @param urgent whether it goes out at night and on days off
 */
public record Kind(String key, Right right, Pace usual, boolean required, boolean urgent) {

    /** How soon something goes out. */
    public enum Pace {
        AT_ONCE,
        DIGEST,
        NEVER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Kind {
        if (!key.matches("[a-z]+\\.[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException(key);
        }
    }

    /** Nice to know: collected once a day. */
    public static Kind usual(String key, Right right) {
        return new Kind(key, right, Pace.DIGEST, false, false);
    }

    /** Somebody has to act: goes out in working hours. */
    public static Kind required(String key, Right right) {
        return new Kind(key, right, Pace.AT_ONCE, true, false);
    }

    /** Cannot wait for the morning. */
    public static Kind urgent(String key, Right right) {
        return new Kind(key, right, Pace.AT_ONCE, true, true);
    }

    /** The key of its neutral sentence. */
    String word() {
        return key.replace(".", ".told-");
    }
}
