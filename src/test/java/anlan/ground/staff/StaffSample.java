package anlan.ground.staff;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.signin.OneTimeLinks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A section with a person and an invitation. */
@Component
class StaffSample implements Sample {

    private final Roster roster;
    private final OneTimeLinks links;
    private final JdbcClient jdbc;

    StaffSample(Roster roster, OneTimeLinks links, JdbcClient jdbc) {
        this.roster = roster;
        this.links = links;
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        var unit =
                roster.unit(new Roster.UnitRow("near-pa", "近处综治办", UnitKind.SECTION, "near", List.of(district.near())));
        var account = "near-zhou." + district.world().code();
        var post = new Roster.PostRow("near-pa", "handler", "主任", LocalDate.of(2020, 1, 1));
        var person = roster.person("周近处", account, null, List.of(post));
        links.make(person, OneTimeLinks.Purpose.INVITE);
        return new Kept(
                Map.of(
                        "id", List.of(String.valueOf(unit), String.valueOf(person)),
                        "post", List.of(last("post"))),
                List.of("/people/" + person),
                List.of("周近处", account),
                false);
    }

    private String last(String table) {
        return jdbc.sql("select max(id)::text from " + table)
                .query(String.class)
                .single();
    }
}
