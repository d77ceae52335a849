package anlan.fact.likeness;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two short texts say the same: by the pairs of characters that both have, which for Chinese needs no dictionary. */
final class Bigrams {

    private final Set<String> pairs = new HashSet<>();

    private Bigrams(String text) {
        var bare = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        for (int i = 0; i + 2 <= bare.length(); i++) {
            pairs.add(bare.substring(i, i + 2));
        }
    }

    static Bigrams of(String text) {
        return new Bigrams(text);
    }

    /** From 0, nothing in common, to 1, the same (Dice's coefficient). */
    double like(Bigrams other) {
        if (pairs.isEmpty() || other.pairs.isEmpty()) {
            return 0;
        }
        var both = pairs.stream().filter(other.pairs::contains).count();
        return 2.0 * both / (pairs.size() + other.pairs.size());
    }
}
