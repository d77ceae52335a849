package anlan.fact.imports;

import anlan.ground.access.Right;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.store.District;
import org.springframework.stereotype.Component;

/** Who asked for an import, as of now: an import goes on for minutes, and a right taken away meanwhile holds at once. */
@Component
class Asker {

    private final Viewers viewers;

    Asker(Viewers viewers) {
        this.viewers = viewers;
    }

    Viewer of(Imported imported) {
        var who = new SignedIn(
                SignedIn.Kind.valueOf(imported.askedKind()),
                District.current(),
                imported.askedBy(),
                imported.askedActing());
        return viewers.now(who)
                .filter(v -> who.acting() == SignedIn.ONESELF || v.giver() != null)
                .filter(v -> v.units(Right.DATA_IMPORT).contains(imported.unit()))
                .orElseThrow(() -> Denied.RIGHT_GONE.refusal());
    }
}
