package anlan.ground.typeface;

import anlan.ground.store.Home;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where fonts are looked for: the home's own folder first, then those of the system. */
@Component
class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final int DEEP = 6;

    private final Home home;

    Shelf(Home home) {
        this.home = home;
    }

    Path own() {
        return home.path("fonts");
    }

    /** What the folders hold now, by PostScript name; of two of one name the first. */
    Map<String, Fount> founts() {
        var found = new LinkedHashMap<String, Fount>();
        folders()
                .forEach(folder ->
                        files(folder).forEach(file -> read(file).forEach(f -> found.putIfAbsent(f.name(), f))));
        return found;
    }

    private Stream<Path> folders() {
        var person = Path.of(System.getProperty("user.home", "."));
        var windows = Optional.ofNullable(System.getenv("WINDIR")).orElse("C:/Windows");
        return Stream.of(
                own(),
                person.resolve(".fonts"),
                person.resolve(".local/share/fonts"),
                person.resolve("Library/Fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/usr/share/fonts"),
                Path.of("/Library/Fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of(windows, "Fonts"));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.find(
                folder, DEEP, (file, is) -> is.isRegularFile() && font(file), FileVisitOption.FOLLOW_LINKS)) {
            return files.sorted().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.warn("The fonts in {} cannot be listed: {}", folder, e.getMessage());
            return List.of();
        }
    }

    private static boolean font(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf|ttc|otc)");
    }

    private static List<Fount> read(Path file) {
        try {
            return FontFile.read(file);
        } catch (IOException e) {
            LOG.warn("The font {} cannot be read: {}", file, e.getMessage());
            return List.of();
        }
    }
}
