package anlan;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * One try of a rule that holds for all values: {@code @ParameterizedTest @MethodSource("anlan.Chance#tries")}. The same tries each time, so
 * that what failed fails again; the ends of a range come up far oftener than by chance.
 */
public final class Chance {

    private static final long TRIES = 300;

    private final long seed;
    private final SplittableRandom random;

    private Chance(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    public static Stream<Chance> tries() {
        return LongStream.rangeClosed(1, TRIES).mapToObj(Chance::new);
    }

    /** Both ends are among them. */
    public long from(long least, long most) {
        return switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            default -> random.nextLong(least, most + 1);
        };
    }

    public int from(int least, int most) {
        return (int) from((long) least, (long) most);
    }

    public List<Long> many(int fewest, int most, long least, long greatest) {
        return LongStream.generate(() -> from(least, greatest))
                .limit(from(fewest, most))
                .boxed()
                .toList();
    }

    public <T> T of(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Any characters at all, or such as stand in numbers. */
    public String text() {
        var signs = "0123456789.,%-+ eE/％。，１";
        var asNumbers = random.nextBoolean();
        return IntStream.generate(
                        () -> asNumbers ? signs.charAt(random.nextInt(signs.length())) : random.nextInt(1, 0x10000))
                .limit(from(0, 12))
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }

    @Override
    public String toString() {
        return "try " + seed;
    }
}
