package anlan.fact.party;

import anlan.ground.secrets.Sealed;
import anlan.ground.store.District;
import anlan.ground.store.Home;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals a party under a key of its own, for its problem and its place there: under another it does not open. */
@Component
class PartySeal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Sealed sealed;

    PartySeal(Home home) {
        this.sealed = new Sealed(home.keys().resolve("parties.key"));
    }

    byte[] seal(Party party, long problem, int number) {
        return sealed.seal(JSON.writeValueAsBytes(party), owner(problem, number));
    }

    Party open(byte[] whole, long problem, int number) {
        return JSON.readValue(sealed.open(whole, owner(problem, number)), Party.class);
    }

    private static String owner(long problem, int number) {
        return "party " + District.current() + " " + problem + " " + number;
    }
}
