package anlan.fact.pocket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A bad line to a server of this machine: narrow, and every so often all that runs over it is torn in the middle. */
final class CutLine implements AutoCloseable {

    private static final int GULP = 8 * 1024;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cuts = new AtomicInteger();
    private final int to;
    private volatile int bytesPerSecond = Integer.MAX_VALUE;

    /** A good one at first. */
    CutLine(int to) throws IOException {
        this.to = to;
        Thread.ofVirtual().start(this::answer);
    }

    /** @param every how long it holds each time from now on */
    void worsens(Duration every, int narrowedTo) {
        bytesPerSecond = narrowedTo;
        Thread.ofVirtual().start(() -> cut(every));
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** How often something was torn that ran. */
    int cuts() {
        return cuts.get();
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), to);
                open.add(near);
                open.add(far);
                Thread.ofVirtual().start(() -> run(near, far));
                Thread.ofVirtual().start(() -> run(far, near));
            } catch (IOException e) {
                // The next one may get through.
            }
        }
    }

    private void run(Socket from, Socket on) {
        try (from;
                on) {
            pass(from.getInputStream(), on.getOutputStream());
        } catch (IOException | InterruptedException e) {
            // Torn, as it should be.
        } finally {
            open.remove(from);
            open.remove(on);
        }
    }

    private void pass(InputStream in, OutputStream out) throws IOException, InterruptedException {
        var some = new byte[GULP];
        for (int n = in.read(some); n >= 0; n = in.read(some)) {
            Thread.sleep(n * 1000L / bytesPerSecond);
            out.write(some, 0, n);
            out.flush();
        }
    }

    private void cut(Duration every) {
        while (!door.isClosed()) {
            try {
                Thread.sleep(every);
            } catch (InterruptedException e) {
                return;
            }
            cuts.addAndGet(open.isEmpty() ? 0 : 1);
            open.forEach(CutLine::tear);
        }
    }

    private static void tear(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // Gone already.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(CutLine::tear);
    }
}
