package anlan.bench;

import anlan.Anlan;
import anlan.ground.store.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * One benchmark: {@code try (var bench = new Bench("pivot", args)) { … }}. It has a home of its own, gone at the end, and prints its
 * figures last, one line each: {@code NAME.FIGURE ours=… reference=… ratio=… goal=… met|short}.
 */
public final class Bench implements AutoCloseable {

    private final String name;
    private final List<String> args;
    private final List<String> figures = new ArrayList<>();
    private final Path folder;

    public Bench(String name, String... args) throws IOException {
        this.name = name;
        this.args = List.of(args);
        this.folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-" + name + "-");
    }

    public long rows(long otherwise) {
        return argument("--rows", otherwise);
    }

    public long seconds(long otherwise) {
        return argument("--seconds", otherwise);
    }

    /** So many a second. */
    public long rate(long otherwise) {
        return argument("--rate", otherwise);
    }

    /** So many of what the option names. */
    public long count(String option, long otherwise) {
        return argument(option, otherwise);
    }

    private long argument(String option, long otherwise) {
        int at = args.indexOf(option);
        return at < 0 ? otherwise : Long.parseLong(args.get(at + 1).replace("_", ""));
    }

    /** A folder for generated files. */
    public Path folder() {
        return folder;
    }

    public Home home() {
        return new Home(folder.resolve("home"));
    }

    /** The application on a free port of this machine, in this process, on this benchmark's own home. */
    public ConfigurableApplicationContext application(String... settings) {
        return application(new SpringApplication(Anlan.class), settings);
    }

    /** As above, with parts of the benchmark's own. */
    public ConfigurableApplicationContext application(SpringApplication anlan, String... settings) {
        var all = Stream.concat(
                Stream.of("--ANLAN_HOME=" + home().root(), "--server.port=0", "--logging.level.anlan=warn"),
                Arrays.stream(settings));
        return anlan.run(all.toArray(String[]::new));
    }

    /** What is to be measured. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** How long it took, in milliseconds. */
    public static double once(Work work) throws Exception {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e6;
    }

    /** How long each of so many took, shortest first, after as many again by way of warming up, at most a thousand. */
    public static double[] times(int n, Work work) throws Exception {
        for (int i = 0; i < Math.min(n, 1000); i++) {
            work.run();
        }
        double[] times = new double[n];
        for (int i = 0; i < n; i++) {
            times[i] = once(work);
        }
        Arrays.sort(times);
        return times;
    }

    /** @param sorted shortest first */
    public static double percentile(double[] sorted, double percent) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * percent / 100))];
    }

    /** A time in milliseconds that should be at most so much. */
    public void time(String figure, double ours, double atMost) {
        add(figure, ours, "-", "-", "<=" + shown(atMost), ours <= atMost);
    }

    /** A time in milliseconds, so many times as fast as the reference's time. */
    public void faster(String figure, double ours, double reference, double times) {
        double ratio = reference / ours;
        add(figure, ours, shown(reference), shown(ratio), ">=" + shown(times), ratio >= times);
    }

    /** A rate that should be at least such a part of the reference's rate. */
    public void rate(String figure, double ours, double reference, double atLeast) {
        double ratio = ours / reference;
        add(figure, ours, shown(reference), shown(ratio), ">=" + shown(atLeast), ratio >= atLeast);
    }

    /** A quantity that should be at most so much: megabytes, a ratio of our own times. */
    public void atMost(String figure, double ours, double most) {
        time(figure, ours, most);
    }

    private void add(String figure, double ours, String reference, String ratio, String goal, boolean met) {
        figures.add("%s.%s ours=%s reference=%s ratio=%s goal=%s %s"
                .formatted(name, figure, shown(ours), reference, ratio, goal, met ? "met" : "short"));
    }

    private static String shown(double value) {
        String format = Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        figures.forEach(System.out::println);
    }
}
