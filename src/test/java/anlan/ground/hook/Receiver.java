package anlan.ground.hook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A receiver of webhooks, on this machine, that can hang, fail, send elsewhere, or never stop talking. */
final class Receiver implements AutoCloseable {

    record Call(String query, String signature, String delivery, String body) {}

    enum Manner {
        TAKES,
        REFUSES_IN_THE_BODY,
        FAILS,
        HANGS,
        SENDS_ELSEWHERE,
        NEVER_STOPS
    }

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Manner manner;

    Receiver(Manner manner) throws IOException {
        this.manner = manner;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /** To be tried by hand, in the manner that is named: says where it is, and each call as it comes. */
    public static void main(String[] manner) throws IOException, InterruptedException {
        var receiver = new Receiver(manner.length == 0 ? Manner.TAKES : Manner.valueOf(manner[0]));
        System.out.println(receiver.address() + "  ANLAN_HOOK_HOSTS=127.0.0.1");
        for (int told = 0; ; Thread.sleep(100)) {
            for (; told < receiver.calls.size(); told++) System.out.println(receiver.calls.get(told));
        }
    }

    void becomes(Manner other) {
        manner = other;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Call> calls() {
        return calls;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            calls.add(new Call(
                    String.valueOf(exchange.getRequestURI().getRawQuery()),
                    String.valueOf(headers.getFirst("Anlan-Signature")),
                    String.valueOf(headers.getFirst("Anlan-Delivery")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            switch (manner) {
                case TAKES -> answer(exchange, 200, "{\"errcode\":0,\"errmsg\":\"ok\"}");
                case REFUSES_IN_THE_BODY ->
                    answer(exchange, 200, "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}");
                case FAILS -> answer(exchange, 500, "down all day");
                case HANGS -> sleep(Duration.ofSeconds(30));
                case SENDS_ELSEWHERE -> {
                    exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
                    answer(exchange, 307, "");
                }
                case NEVER_STOPS -> {
                    exchange.sendResponseHeaders(200, 0);
                    while (true) {
                        exchange.getResponseBody().write(new byte[100]);
                        exchange.getResponseBody().flush();
                        sleep(Duration.ofMillis(20));
                    }
                }
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void sleep(Duration some) throws IOException {
        try {
            Thread.sleep(some);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
