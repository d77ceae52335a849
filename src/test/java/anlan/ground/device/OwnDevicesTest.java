package anlan.ground.device;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A phone gets a name and a secret of its own, and loses them. */
@AnlanTest
class OwnDevicesTest {

    @Autowired
    private Given given;

    @Autowired
    private PhoneKeys keys;

    @LocalServerPort
    private int port;

    private static String field(String page, String id) {
        var found = Pattern.compile("id=\"" + id + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(id).isTrue();
        return found.group(1);
    }

    private int called(String user, String secret) throws Exception {
        var basic = Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/openrosa/nothing"))
                                .header("Authorization", "Basic " + basic)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 401) {
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Basic realm=");
        }
        return answer.statusCode();
    }

    @Test
    void a_phone_gets_a_secret_of_its_own_that_opens_only_its_own_door_until_it_is_ended() throws Exception {
        var world = given.district();
        world.coordinator("lin");
        var lin = new Browser(port).signIn("lin." + world.code());
        lin.get("/account/devices");
        assertThat(lin.post("/account/devices", Map.of("name", " ")).body()).contains("请填写手机名称");
        var made = lin.post("/account/devices", Map.of("name", "工作手机")).body();
        var user = field(made, "user");
        var secret = field(made, "secret");
        assertThat(field(made, "server")).endsWith(":" + port + "/openrosa");

        assertThat(called(user, secret)).isEqualTo(404);
        assertThat(called("phone1" + user, secret)).isEqualTo(401);
        assertThat(called(user, secret.substring(1))).isEqualTo(401);
        assertThat(keys.shown(user, secret.replace("anp_", "anl_"), "127.0.0.1"))
                .isEmpty();

        var page = lin.get("/account/devices").body();
        assertThat(page).contains("工作手机").contains("最近使用").doesNotContain(secret);
        var id = Pattern.compile("/account/devices/([0-9]+)/revocation").matcher(page);
        assertThat(id.find()).isTrue();
        assertThat(lin.post("/account/devices/" + id.group(1) + "/revocation", Map.of())
                        .body())
                .contains("已停用")
                .contains("还没有登记手机");
        assertThat(called(user, secret)).isEqualTo(401);
    }

    @Test
    void whoever_shows_nothing_is_asked_and_never_led_to_the_page_for_signing_in() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/openrosa/formList"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
    }
}
