package anlan.ground.token;

import anlan.ground.audit.Audit;
import anlan.ground.staff.Units;
import anlan.ground.store.Districts;
import anlan.ground.store.Errand;
import anlan.ground.store.Unguessable;
import anlan.ground.store.Within;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a token for a system of a unit and prints it, this once. */
@Command(name = "token create")
class TokenCreate implements Errand {

    @Option(
            names = "--name",
            paramLabel = "${bundle:token.label-name}",
            required = true,
            descriptionKey = "token.command-token-name")
    private String name = "";

    @Option(
            names = "--unit",
            paramLabel = "${bundle:token.label-unit}",
            required = true,
            descriptionKey = "token.command-token-unit")
    private String unit = "";

    @Option(
            names = "--scope",
            paramLabel = "${bundle:token.label-scope}",
            required = true,
            arity = "1..*",
            descriptionKey = "token.command-token-scope")
    private List<String> scopes = new ArrayList<>();

    @Option(names = "--days", paramLabel = "${bundle:token.label-days}", descriptionKey = "token.command-token-days")
    private int days = 365;

    @Option(
            names = "--district",
            paramLabel = "${bundle:token.label-district}",
            descriptionKey = "token.command-district")
    private @Nullable String district;

    @Option(
            names = "--from",
            paramLabel = "${bundle:token.label-networks}",
            arity = "1..*",
            descriptionKey = "token.command-token-from")
    private List<String> networks = new ArrayList<>();

    enum Reason {
        DISTRICT_UNKNOWN,
        NO_SUCH_UNIT,
        NO_SUCH_SCOPE
    }

    @Override
    public int run(Parts parts) {
        var within = parts.get(Within.class);
        var token = within.district(district(parts.get(Districts.class), district), () -> make(parts));
        System.out.println(token.text());
        return 0;
    }

    private Unguessable make(Parts parts) {
        var at = parts.get(Units.class)
                .byCode(unit)
                .filter(u -> u.endedOn() == null)
                .orElseThrow(() -> refused(Reason.NO_SUCH_UNIT, unit));
        var asked = scopes.stream()
                .flatMap(s -> List.of(s.split(",")).stream())
                .map(s -> TokenScope.of(s).orElseThrow(() -> refused(Reason.NO_SUCH_SCOPE, s)))
                .toList();
        if (days < 1 || days > Tokens.LONGEST.toDays()) {
            throw refused(TokenMake.Reason.DAYS_WRONG, Tokens.LONGEST.toDays());
        }
        var token = parts.get(Tokens.class).make(name, at.id(), asked, from(), Duration.ofDays(days));
        parts.get(Audit.class).did("token.made", "token/" + name, null, asked, null);
        return token;
    }

    private List<String> from() {
        return Networks.read(String.join(" ", networks)).orElseThrow(() -> refused(TokenMake.Reason.NETWORKS_WRONG));
    }

    /** The district named, or the only one. */
    static String district(Districts districts, @Nullable String named) {
        var found = named == null ? districts.only() : districts.find(named);
        return found.map(Districts.Entry::code).orElseThrow(() -> refused(Reason.DISTRICT_UNKNOWN));
    }

    static RefusedException refused(Enum<?> reason, Object... args) {
        return new RefusedException(new Refused(reason, "", args));
    }
}
