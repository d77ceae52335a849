package anlan.fact.incident;

import anlan.Given;
import anlan.fact.imports.Imports;
import anlan.ground.access.Scope;
import anlan.ground.access.Viewer;
import anlan.ground.store.District;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Files of incidents that a viewer sends and commits. */
record Sent(Given.World world, Viewer lin, Imports imports, Path folder) {

    Imports.Outcome bring(String text) {
        return bring(text, false);
    }

    Imports.Outcome bring(String text, boolean whole) {
        var id = inside(() -> imports.receive(sending(text, whole, false), lin));
        return outside(() -> imports.run(id));
    }

    Imports.Sending sending(String text, boolean whole, boolean dryRun) {
        try {
            var file = Files.writeString(Files.createTempFile(folder, "incidents", ".csv"), text);
            return new Imports.Sending("incident", null, "incidents.csv", file, null, whole, null, null, dryRun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Within a transaction. */
    <T> T inside(Supplier<T> work) {
        return Scope.as(lin, "127.0.0.1", () -> world.inside(work));
    }

    <T> T outside(Supplier<T> work) {
        return Scope.as(lin, "127.0.0.1", () -> District.in(world.code(), work::get));
    }
}
