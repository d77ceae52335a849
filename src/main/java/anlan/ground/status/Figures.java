package anlan.ground.status;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** {@code /status/metrics} for a Prometheus, on an address of its own, so that no proxy in front can open it to the public by mistake. */
@Component
class Figures {

    private static final Logger LOG = LoggerFactory.getLogger(Figures.class);

    private final Environment env;
    private final ObjectProvider<PrometheusMeterRegistry> registry;
    private @Nullable HttpServer server;

    Figures(Environment env, ObjectProvider<PrometheusMeterRegistry> registry) {
        this.env = env;
        this.registry = registry;
    }

    @EventListener
    void open(WebServerInitializedEvent started) {
        var address = env.getProperty("ANLAN_MANAGEMENT_ADDRESS", "127.0.0.1");
        var port = port(started.getWebServer().getPort());
        try {
            server = HttpServer.create(new InetSocketAddress(address, port), 0);
            server.createContext("/status/metrics", this::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            LOG.info("http:/{}/status/metrics", server.getAddress());
        } catch (IOException e) {
            LOG.warn("/status/metrics {}:{} {}", address, port, e.getMessage());
        }
    }

    /** The next port after the one of the pages, unless set; any, where that one too was any. */
    private int port(int pages) {
        var next = env.getProperty("server.port", Integer.class, 0) == 0 ? 0 : pages + 1;
        return env.getProperty("ANLAN_MANAGEMENT_PORT", Integer.class, next);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var known = registry.getIfAvailable();
            var text = known == null ? "" : known.scrape();
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    int port() {
        return server == null ? 0 : server.getAddress().getPort();
    }

    @PreDestroy
    void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
