package anlan.ground.signin;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A passkey of the near township's steward, which nobody else sees or takes away. */
@Component
class SigninSample implements Sample {

    private final Passkeys passkeys;

    SigninSample(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public Kept fill(Filled.District district) {
        var person = district.keeper().who().id();
        passkeys.add(person, "近处钥匙", passkeys.handle(person), new Passkeys.Fresh("bmVhcg", "AAAA", 0, false, false));
        var id = passkeys.of(person).getFirst().id();
        return new Kept(Map.of("id", List.of(String.valueOf(id))), List.of(), List.of("近处钥匙"), true);
    }
}
