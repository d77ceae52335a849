package anlan.ground.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Signatures computed elsewhere: {@code printf '…' | openssl dgst -sha256 -hmac KEY}, base64 for the robots. */
class FormatTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_772_762_400);
    private static final String SECRET = "SECabcdef0123456789";
    private static final Note NOTE =
            new Note("message-880001-7", "figure.overdue", "有报表已过报送时限", "https://anlan.example/x", NOW);

    @Test
    void our_own_is_signed_over_the_time_and_the_body() {
        var request = request(Format.ANLAN, "https://receiver.example/in");
        var body = body(request);
        assertThat(body)
                .isEqualTo("{\"id\":\"message-880001-7\",\"kind\":\"figure.overdue\",\"text\":\"有报表已过报送时限\","
                        + "\"url\":\"https://anlan.example/x\",\"at\":\"2026-03-06T02:00:00Z\"}");
        assertThat(request.headers().firstValue("Anlan-Signature"))
                .contains("t=1772762400,v1=a425d3f7d069e919fc6b4a2b987a06df6c31bcc31a5abf8a90122554b7822e63");
        assertThat(request.headers().firstValue("Anlan-Delivery")).contains("message-880001-7");
    }

    @Test
    void dingtalk_gets_timestamp_and_sign_as_parameters() {
        var request = request(Format.DINGTALK, "https://oapi.dingtalk.com/robot/send?access_token=abc");
        assertThat(request.uri().toString())
                .isEqualTo(
                        "https://oapi.dingtalk.com/robot/send?access_token=abc&timestamp=1772762400000&sign=tfYsY12wrPUH6TqYRAmsHLENbdLozPmR0QTsoRUstgQ%3D");
        assertThat(JsonMapper.shared()
                        .readTree(body(request))
                        .at("/text/content")
                        .asString())
                .isEqualTo("有报表已过报送时限\nhttps://anlan.example/x");
    }

    @Test
    void feishu_gets_them_in_the_body() {
        var told = JsonMapper.shared()
                .readTree(body(request(Format.FEISHU, "https://open.feishu.cn/open-apis/bot/v2/hook/x")));
        assertThat(told.at("/timestamp").asString()).isEqualTo("1772762400");
        assertThat(told.at("/sign").asString()).isEqualTo("DnX1CCQq61Ooy9Dth2qAXuklK7+yFYy53O37FydgVYo=");
        assertThat(told.at("/msg_type").asString()).isEqualTo("text");
    }

    @Test
    void wecom_gets_a_text_and_no_signature() {
        var request = request(Format.WECOM, "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k");
        assertThat(request.uri().getQuery()).isEqualTo("key=k");
        assertThat(JsonMapper.shared().readTree(body(request)).at("/msgtype").asString())
                .isEqualTo("text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WECOM | {\"errcode\":0,\"errmsg\":\"ok\"} | true",
                "WECOM | {\"errcode\":93000,\"errmsg\":\"invalid\"} | false",
                "DINGTALK | {\"errcode\":310000,\"errmsg\":\"sign not match\"} | false",
                "FEISHU | {\"code\":0,\"msg\":\"success\"} | true",
                "FEISHU | {\"StatusCode\":0} | true",
                "FEISHU | {\"code\":19021,\"msg\":\"sign match fail\"} | false",
                "FEISHU | <html>login</html> | false",
                "WECOM | '' | false",
                "ANLAN | anything | true",
            })
    void robots_answer_200_and_say_in_the_body_whether_they_took_it(Format format, String answer, boolean came) {
        assertThat(format.came(answer)).isEqualTo(came);
    }

    private static HttpRequest request(Format format, String address) {
        return format.request(new Target(URI.create(address), SECRET), NOTE, NOW)
                .build();
    }

    private static String body(HttpRequest request) {
        var text = new StringBuilder();
        request.bodyPublisher().orElseThrow().subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(ByteBuffer part) {
                text.append(StandardCharsets.UTF_8.decode(part));
            }

            @Override
            public void onError(Throwable fault) {}

            @Override
            public void onComplete() {}
        });
        return text.toString();
    }
}
