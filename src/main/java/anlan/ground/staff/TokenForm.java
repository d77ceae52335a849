package anlan.ground.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A token as asked for. */
record TokenForm(String name, String unit, @Nullable List<String> scopes, String days) {

    TokenForm {
        name = Form.line(name);
        unit = Form.line(unit);
        scopes = scopes == null ? List.of() : scopes;
        days = Form.line(days);
    }
}
