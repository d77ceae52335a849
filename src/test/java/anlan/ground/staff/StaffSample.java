package anlan.ground.staff;

import anlan.Given;
import anlan.Sample;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A few units with people, a token and an invitation. */
@Component
class StaffSample implements Sample {

    private final Roster roster;
    private final Tokens tokens;
    private final OneTimeLinks links;

    StaffSample(Roster roster, Tokens tokens, OneTimeLinks links) {
        this.roster = roster;
        this.tokens = tokens;
        this.links = links;
    }

    @Override
    public void fill(Given.World world) {
        for (var number = 1; number <= 3; number++) {
            var code = "walk-" + number;
            var unit = roster.unit(new Roster.UnitRow(
                    code, "样本街道" + number, UnitKind.TOWNSHIP, null, List.of(world.code() + "00" + number + "000")));
            var post = new Roster.PostRow(code, "lead", "主任", LocalDate.of(2020, 1, 1));
            var person = roster.person("样某" + number, code + "." + world.code(), null, List.of(post));
            links.make(person, OneTimeLinks.Purpose.INVITE);
            tokens.make("样本系统", unit, List.of(TokenScope.READ), Duration.ofDays(30));
        }
    }
}
