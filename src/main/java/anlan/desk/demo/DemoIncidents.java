package anlan.desk.demo;

import anlan.fact.imports.Imports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The records, month by month, each on the tenth of the month after, on the way any agency's file takes. */
@Component
@Order(50)
class DemoIncidents implements Part {

    private static final YearMonth FIRST = YearMonth.of(2024, 5);
    private static final YearMonth LAST = YearMonth.of(2026, 4);
    /** Missing at the source, and so never sent. */
    private static final YearMonth MISSING = YearMonth.of(2026, 1);

    private static final int DAY_OF_SENDING = 10;

    private final Imports imports;
    private final Cast cast;
    private final TransactionTemplate once;

    DemoIncidents(Imports imports, Cast cast, TransactionTemplate once) {
        this.imports = imports;
        this.cast = cast;
        this.once = once;
    }

    @Override
    public List<Step> steps() {
        return Stream.iterate(FIRST, month -> !month.isAfter(LAST), month -> month.plusMonths(1))
                .filter(month -> !month.equals(MISSING))
                .map(month -> new Step(
                        "incidents-" + month, "demo.step-incidents", month.toString(), false, () -> send(month)))
                .toList();
    }

    private void send(YearMonth month) {
        cast.as(Cast.POLICE_STEWARD, month.plusMonths(1).atDay(DAY_OF_SENDING), viewer -> {
            long id = Objects.requireNonNull(once.execute(t -> imports.receive(sending(month), viewer)));
            var outcome = imports.run(id);
            if (!outcome.state().equals("committed"))
                throw new IllegalStateException("The records of " + month + " were not taken: " + outcome);
        });
    }

    private static Imports.Sending sending(YearMonth month) {
        String name = month + ".csv";
        try {
            Path file = Files.createTempFile("anlan-demo", name);
            Files.write(file, Pack.bytes("incidents/" + name + ".gz"));
            return new Imports.Sending("incident", null, name, file, null, true, month, month, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
