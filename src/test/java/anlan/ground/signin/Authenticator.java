package anlan.ground.signin;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Chromium's own virtual authenticator: a device with a screen lock, whose owner is at it. */
public final class Authenticator {

    private final CDPSession devtools;
    private final String id;

    public Authenticator(Page page) {
        devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        id = devtools.send("WebAuthn.addVirtualAuthenticator", asked)
                .get("authenticatorId")
                .getAsString();
    }

    /** Somebody else is at the device. */
    public void another_persons_hand() {
        var asked = named();
        asked.addProperty("isUserVerified", false);
        devtools.send("WebAuthn.setUserVerified", asked);
    }

    /** The device as it was when a copy of its keys was taken. */
    void put_back_to(int uses) {
        for (var key : keys()) {
            var before = key.getAsJsonObject();
            before.addProperty("signCount", uses);
            devtools.send("WebAuthn.clearCredentials", named());
            var asked = named();
            asked.add("credential", before);
            devtools.send("WebAuthn.addCredential", asked);
        }
    }

    JsonArray keys() {
        return devtools.send("WebAuthn.getCredentials", named()).getAsJsonArray("credentials");
    }

    private JsonObject named() {
        var asked = new JsonObject();
        asked.addProperty("authenticatorId", id);
        return asked;
    }
}
