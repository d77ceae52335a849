package anlan.ground.unit;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.staff.Roster;
import anlan.ground.staff.UnitKind;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A section without anybody in it. */
@Component
class UnitSample implements Sample {

    private final Roster roster;

    UnitSample(Roster roster) {
        this.roster = roster;
    }

    @Override
    public Kept fill(Filled.District district) {
        var unit =
                roster.unit(new Roster.UnitRow("near-pz", "近处平安办", UnitKind.SECTION, "near", List.of(district.near())));
        return new Kept(Map.of("id", List.of(String.valueOf(unit))), List.of("/units/" + unit), List.of(), false);
    }
}
