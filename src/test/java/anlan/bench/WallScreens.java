package anlan.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Wall screens in a process of their own, each as its page does it: the page, then the news, and the board again whenever it is another. */
final class WallScreens {

    private static final Pattern BOARD = Pattern.compile("\"board\":\"([0-9a-f]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong beats = new AtomicLong();
    private final AtomicLong boards = new AtomicLong();
    private final AtomicLong again = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();

    private WallScreens() {}

    /** @param addresses of the walls; watches them until its input ends, then says what was seen */
    public static void main(String[] addresses) throws Exception {
        var screens = new WallScreens();
        var watching = new ArrayList<Thread>();
        for (var address : List.of(addresses)) {
            watching.add(Thread.startVirtualThread(() -> screens.watch(address)));
        }
        while (System.in.read() >= 0) {}
        screens.over.set(true);
        watching.forEach(Thread::interrupt);
        System.out.println(screens.beats + " " + screens.boards + " " + screens.again);
        System.exit(0);
    }

    private void watch(String address) {
        var shown = "";
        while (!over.get()) {
            try {
                get(address);
                shown = listen(address, shown);
                again.incrementAndGet();
            } catch (Exception lost) {
                if (!over.get()) {
                    again.incrementAndGet();
                    System.err.println(lost);
                }
            }
        }
    }

    private String listen(String address, String last) throws Exception {
        var shown = last;
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(address + "/events")).build(), BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no news: " + answer.statusCode());
        }
        for (var line : (Iterable<String>) answer.body()::iterator) {
            var beat = BOARD.matcher(line);
            if (beat.find()) {
                beats.incrementAndGet();
                if (!beat.group(1).equals(shown)) {
                    shown = beat.group(1);
                    get(address + "/board");
                    boards.incrementAndGet();
                }
            }
        }
        return shown;
    }

    private void get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no wall: " + answer.statusCode());
        }
    }
}
