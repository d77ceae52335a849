package anlan.ground.typeface;

import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which font stands for each face here. Looked for once; fonts put into the home since are found after a restart. */
@Component
public class Typefaces {

    private static final Properties NAMES = names();

    private final Shelf shelf;
    private volatile Map<Face, Typeface> found = Map.of();

    Typefaces(Shelf shelf) {
        this.shelf = shelf;
    }

    /** @throws RefusedException when no font here has Chinese characters */
    public Typeface of(Face face) {
        return Objects.requireNonNull(all().get(face));
    }

    /** The font of the face, or of another where that one lacks the character. @throws RefusedException when no font here has it */
    public Typeface of(Face face, int character) {
        var own = of(face);
        if (own.has(character)) return own;
        return Stream.of(Face.SONG, Face.HEITI, Face.KAITI, Face.FANGSONG)
                .map(this::of)
                .filter(f -> f.has(character))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        new Refused(TypefaceFault.GLYPH_MISSING, "", Character.toString(character), shelf.own())));
    }

    /** Each face's font, or nothing at all. */
    public Map<Face, Typeface> all() {
        if (found.isEmpty()) found = find();
        if (found.isEmpty()) throw new RefusedException(new Refused(TypefaceFault.NO_CHINESE_FONT, "", shelf.own()));
        return found;
    }

    /** Whether there is any font to set a paper in. */
    public boolean any() {
        if (found.isEmpty()) found = find();
        return !found.isEmpty();
    }

    private Map<Face, Typeface> find() {
        var founts = shelf.founts();
        var known = new EnumMap<Face, Typeface>(Face.class);
        var opened = new java.util.HashMap<String, Typeface>();
        for (var face : Face.values()) {
            Stream.concat(names(face), names(Face.SONG))
                    .map(founts::get)
                    .filter(f -> f != null && f.embeddable())
                    .findFirst()
                    .ifPresent(f -> known.put(face, opened.computeIfAbsent(f.name(), n -> new Typeface(f))));
        }
        return known.size() == Face.values().length ? known : Map.of();
    }

    private static Stream<String> names(Face face) {
        return Arrays.stream(NAMES.getProperty(face.code(), "").split(","));
    }

    private static Properties names() {
        var names = new Properties();
        try (var in = Objects.requireNonNull(Typefaces.class.getResourceAsStream("faces.properties"))) {
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
