package anlan.ground.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why something is not done. The reason's enum name in kebab case, after its room's name, is the key of the sentence.
 *
 * @param where the form field, column or parameter it is about; empty when it is about the whole
 * @param args what the sentence names
 */
public record Refused(Enum<?> reason, String where, List<Object> args) {

    public Refused {
        args = List.copyOf(args);
    }

    public Refused(Enum<?> reason, String where, Object... args) {
        this(reason, where, Arrays.asList(args));
    }

    /** The key of the sentence: {@code plan.target-unset}. */
    public String key() {
        var room = reason.getDeclaringClass().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1) + "." + code();
    }

    /** The reason as machines read it: {@code target-unset}. */
    public String code() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
