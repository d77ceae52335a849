package anlan.fact.sweep;

import java.text.Normalizer;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Numbers as they are typed: {@code 1-12, 15}, also with wide digits and the commas of Chinese. */
final class Numbers {

    private static final int MOST = 10_000;

    private Numbers() {}

    /** Empty when it cannot be read. */
    static Optional<SortedSet<Integer>> read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\u3001;\\s]+", ",")
                .replaceAll("[~\\u2013\\u2014\\u81f3]+", "-");
        var numbers = new TreeSet<Integer>();
        for (var part : plain.split(",")) {
            if (part.isEmpty()) {
                continue;
            }
            if (!part.matches("[0-9]{1,4}(-[0-9]{1,4})?")) {
                return Optional.empty();
            }
            var ends = part.split("-");
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            for (int n = first; n <= last && numbers.size() < MOST; n++) {
                numbers.add(n);
            }
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers);
    }
}
