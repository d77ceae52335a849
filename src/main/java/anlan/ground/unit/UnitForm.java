package anlan.ground.unit;

import anlan.ground.signin.Accounts;
import anlan.ground.staff.Form;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit as typed.
 *
 * @param lower codes of villages and blocks, typed; townships are ticked
 */
record UnitForm(
        String code,
        String name,
        String kind,
        String parent,
        @Nullable List<String> areas,
        String lower,
        String version) {

    UnitForm {
        code = Accounts.plain(Form.line(code));
        name = Form.line(name);
        kind = Form.line(kind);
        parent = Form.line(parent);
        areas = areas == null ? List.of() : areas;
        lower = Form.line(lower);
        version = Form.line(version);
    }

    List<String> allAreas() {
        var typed = Stream.of(lower.split("[^0-9]+")).filter(c -> !c.isEmpty());
        return Stream.concat(areas == null ? Stream.of() : areas.stream(), typed)
                .distinct()
                .toList();
    }
}
