package anlan.ground.status;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class StatusTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Figures figures;

    @Test
    void anybody_may_ask_whether_it_is_ready_and_alive() throws Exception {
        assertThat(ask(port, "/status/ready").body()).isEqualTo("{\"ok\":true,\"degraded\":false}");
        assertThat(ask(port, "/status/live").body()).isEqualTo("{\"ok\":true}");
    }

    @Test
    void figures_are_given_on_the_management_address_alone() throws Exception {
        assertThat(ask(port, "/status/metrics").statusCode()).isEqualTo(404);
        assertThat(ask(port, "/status/health").statusCode()).isEqualTo(404);
        assertThat(ask(figures.port(), "/status/metrics").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> ask(int port, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
