package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Browser;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody's authenticator, set up by them on their own page: RFC 6238 as any app reckons it. */
public final class Phone {

    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([A-Z2-7 ]+)</code>");

    private final OneTimeCode secret;

    private Phone(OneTimeCode secret) {
        this.secret = secret;
    }

    public static Phone setUp(Browser who) {
        var page = SECRET.matcher(who.get("/account/second-factor").body());
        assertThat(page.find()).isTrue();
        var phone = new Phone(new OneTimeCode(page.group(1).replace(" ", "")));
        who.post("/account/second-factor/confirmation", Map.of("code", phone.secret.at(Instant.now())));
        return phone;
    }

    /** The one after that of the set-up: within the drift that is allowed. */
    public String next() {
        return secret.at(Instant.now().plusSeconds(30));
    }
}
