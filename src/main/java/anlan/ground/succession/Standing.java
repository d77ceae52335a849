package anlan.ground.succession;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What still refers to areas that a change ended or divided. */
@Component
class Standing {

    private final ObjectProvider<AreaUses> uses;

    Standing(ObjectProvider<AreaUses> uses) {
        this.uses = uses;
    }

    List<AreaUses.Use> uses(Change change) {
        var stay = change.lines().stream()
                .filter(l -> l.old().equals(l.code()))
                .map(Change.ChangeLine::old)
                .collect(Collectors.toSet());
        var ended = change.lines().stream()
                .map(Change.ChangeLine::old)
                .filter(old -> !stay.contains(old))
                .distinct()
                .toList();
        return uses.orderedStream()
                .flatMap(u -> u.of(ended, change.day()).stream())
                .toList();
    }
}
