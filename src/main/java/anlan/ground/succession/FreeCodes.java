package anlan.ground.succession;

import anlan.ground.place.Area;
import anlan.ground.place.Level;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds codes under another area: the last three digits stay where they are free, else the next free ones of the same class follow. */
final class FreeCodes {

    /** GB/T 10114: villages go by classes of two hundred, communities first. A code is never used a second time. */
    private static final int CLASS = 200;

    private final Known known;
    private final Set<String> taken = new HashSet<>();

    FreeCodes(Known known) {
        this.known = known;
    }

    /** Nobody else gets it. */
    void take(String code) {
        taken.add(code);
    }

    Optional<String> below(String parent, Area moving) {
        boolean block = moving.level() == Level.BLOCK;
        String prefix = block ? parent : parent.substring(0, moving.level() == Level.VILLAGE ? 9 : 6);
        String tail = moving.level() == Level.TOWNSHIP ? "000" : "";
        int own = Integer.parseInt(moving.code().substring(prefix.length(), prefix.length() + 3));
        int first = block ? 1 : Math.max(1, own / CLASS * CLASS);
        int last = block ? 999 : own / CLASS * CLASS + CLASS - 1;
        var found = IntStream.concat(IntStream.rangeClosed(own, last), IntStream.range(first, own))
                .mapToObj(n -> prefix + "%03d".formatted(n) + tail)
                .filter(code -> !known.ever(code) && !taken.contains(code))
                .findFirst();
        found.ifPresent(taken::add);
        return found;
    }
}
