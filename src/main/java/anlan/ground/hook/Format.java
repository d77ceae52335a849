package anlan.ground.hook;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is sent, and what answer means that it came. */
enum Format {

    /** Our own: {@code Anlan-Signature: t=SECONDS,v1=HEX}, HMAC-SHA256 over the seconds, a dot and the body. */
    ANLAN {
        @Override
        HttpRequest.Builder request(Target target, Note note, Instant now) {
            var seconds = Long.toString(now.getEpochSecond());
            var body = JSON.writeValueAsString(inOrder(
                    "id",
                    note.id(),
                    "kind",
                    note.kind(),
                    "text",
                    note.text(),
                    "url",
                    note.link(),
                    "at",
                    note.at().toString()));
            var signature = HexFormat.of().formatHex(Hmac.of(target.secret(), seconds + "." + body));
            return post(target.address(), body)
                    .header("Anlan-Signature", "t=" + seconds + ",v1=" + signature)
                    .header("Anlan-Delivery", note.id());
        }

        @Override
        boolean came(String answer) {
            return true;
        }
    },

    /** Group robot of 企业微信: the address itself carries the key. */
    WECOM {
        @Override
        HttpRequest.Builder request(Target target, Note note, Instant now) {
            return post(target.address(), JSON.writeValueAsString(text(note)));
        }
    },

    /** Group robot of 钉钉: timestamp in milliseconds and sign as parameters, where the robot has a secret. */
    DINGTALK {
        @Override
        HttpRequest.Builder request(Target target, Note note, Instant now) {
            var body = JSON.writeValueAsString(text(note));
            if (target.secret().isEmpty()) {
                return post(target.address(), body);
            }
            var millis = Long.toString(now.toEpochMilli());
            var sign = Base64.getEncoder().encodeToString(Hmac.of(target.secret(), millis + "\n" + target.secret()));
            var signed = target.address()
                    + (target.address().getRawQuery() == null ? "?" : "&")
                    + "timestamp=" + millis + "&sign=" + URLEncoder.encode(sign, StandardCharsets.UTF_8);
            return post(URI.create(signed), body);
        }
    },

    /** Group robot of 飞书: timestamp in seconds and sign in the body; the key is the timestamp with the secret, what is signed is empty. */
    FEISHU {
        @Override
        HttpRequest.Builder request(Target target, Note note, Instant now) {
            var body = new LinkedHashMap<String, Object>();
            if (!target.secret().isEmpty()) {
                var seconds = Long.toString(now.getEpochSecond());
                body.put("timestamp", seconds);
                body.put("sign", Base64.getEncoder().encodeToString(Hmac.of(seconds + "\n" + target.secret(), "")));
            }
            body.put("msg_type", "text");
            body.put("content", Map.of("text", said(note)));
            return post(target.address(), JSON.writeValueAsString(body));
        }
    };

    private static final JsonMapper JSON = JsonMapper.shared();

    abstract HttpRequest.Builder request(Target target, Note note, Instant now);

    /** Robots answer 200 also when they refuse, and say so in the body. */
    boolean came(String answer) {
        try {
            var told = JSON.readTree(answer);
            return Stream.of("errcode", "code", "StatusCode")
                    .filter(told::has)
                    .findFirst()
                    .map(field -> told.get(field).asInt(-1) == 0)
                    .orElse(false);
        } catch (JacksonException e) {
            return false;
        }
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static HttpRequest.Builder post(URI address, String body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    private static Map<String, Object> text(Note note) {
        return inOrder("msgtype", "text", "text", Map.of("content", said(note)));
    }

    private static String said(Note note) {
        return note.text() + "\n" + note.link();
    }

    private static Map<String, Object> inOrder(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }
}
