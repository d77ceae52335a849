package anlan.ground.signin;

import anlan.ground.access.Viewer;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * A second factor for as long as some work lasts: set up by a code that the phone would show, shown by the codes of its recovery sheet, and taken
 * away again, of which its owner hears. A history that is brought in signs as people do.
 */
@Component
public class BriefFactor {

    private final SecondFactors factors;

    /** That of the phone: no chosen day. */
    private final InstantSource world = InstantSource.system();

    BriefFactor(SecondFactors factors) {
        this.factors = factors;
    }

    /**
     * No transaction may be open: what is shown is looked up in one of its own.
     *
     * @param work is given a code that opens once, as often as it asks
     * @throws IllegalStateException where they have one of their own, which is theirs alone
     */
    public void during(Viewer viewer, Consumer<Supplier<String>> work) {
        long person = viewer.who().id();
        if (factors.on(person) || !factors.confirm(person, factors.begin(person).at(world.instant()))) {
            throw new IllegalStateException("Person " + person + " has a second factor");
        }
        var sheet = new ArrayDeque<String>();
        try {
            work.accept(() -> {
                if (sheet.isEmpty()) {
                    factors.freshCodes(person).forEach(code -> sheet.add(code.text()));
                }
                return sheet.remove();
            });
        } finally {
            factors.removePhone(person);
        }
    }
}
