package anlan.ground.backup;

import anlan.ground.store.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a home that a backup takes along: everything but the database's own and what each home makes for itself. */
final class Belongings {

    private static final List<String> LEFT = List.of("postgres", "logs", "lock", "keys/database-password");

    private Belongings() {}

    static List<Path> of(Home home, Path... besides) throws IOException {
        if (!Files.isDirectory(home.root())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(home.root())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> LEFT.stream().noneMatch(left -> file.startsWith(home.path(left))))
                    .filter(file -> !file.toString().endsWith(".part"))
                    .filter(file -> !List.of(besides).contains(file))
                    .sorted()
                    .toList();
        }
    }
}
