package anlan.ground.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What of a paper a template can have. */
enum Field {
    COPY,
    SECRECY,
    URGENCY,
    MARK,
    NUMBER,
    TITLE,
    ADDRESSEE,
    BODY,
    ANNEXES,
    UNIT,
    DAY,
    NOTE,
    COPIES,
    PRINTER,
    PRINTED;

    private static final Properties NAMES = names();

    /** Without these a paper says nothing. */
    static final List<Field> NEEDED = List.of(TITLE, BODY);

    static Optional<Field> of(String name) {
        return Arrays.stream(values()).filter(f -> f.called().contains(name)).findFirst();
    }

    private List<String> called() {
        return List.of(NAMES.getProperty(name().toLowerCase(Locale.ROOT)).split(","));
    }

    /** As it is shown. */
    String shown() {
        return called().getFirst();
    }

    private static Properties names() {
        var names = new Properties();
        try (var in = Objects.requireNonNull(Field.class.getResourceAsStream("fields.properties"))) {
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
