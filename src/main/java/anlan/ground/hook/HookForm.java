package anlan.ground.hook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new robot, as typed. */
record HookForm(
        @Nullable String name,
        @Nullable String unit,
        @Nullable String format,
        @Nullable String address,
        @Nullable String secret,
        @Nullable List<String> kinds) {

    static final HookForm EMPTY = new HookForm(null, null, "wecom", null, null, null);

    boolean names(String kind) {
        return kinds != null && kinds.contains(kind);
    }
}
