package anlan.fact.pocket;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the form is made of, and its version: a fingerprint of all of it. */
@Component
class Parts {

    private static final List<String> OWN = List.of(
            "main.js",
            "store.js",
            "words.js",
            "dom.js",
            "line.js",
            "queue.js",
            "photo.js",
            "rules.js",
            "map.js",
            "home.js",
            "form.js",
            "finding.js",
            "questions.js",
            "outbox.js",
            "self.js",
            "pocket.css",
            "icon-192.png",
            "icon-512.png",
            "icon-mask.png");

    private static final String ROOM = "anlan/fact/pocket/";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String version;

    Parts() {
        OWN.forEach(name -> files.put(name, read(ROOM + name)));
        files.put("anlan.css", read("anlan/ground/web/anlan.css"));
        files.put("icon.svg", read("anlan/ground/web/icon.svg"));
        files.put("words-zh.json", words("zh"));
        files.put("words-en.json", words("en"));
        this.version = fingerprint();
    }

    String version() {
        return version;
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** A file of the room that is made ready at each call: {@code VERSION} and {@code FILES} stand for what they say. */
    String filled(String name) {
        return new String(read(ROOM + name), StandardCharsets.UTF_8)
                .replace("VERSION", version)
                .replace("FILES", JsonMapper.shared().writeValueAsString(names()));
    }

    private String fingerprint() {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            digest.update(read(ROOM + "worker.js"));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] words(String language) {
        var words = new Properties();
        try (var in = new InputStreamReader(
                new ClassPathResource(ROOM + "words_" + language + ".properties").getInputStream(),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var said = new TreeMap<String, String>();
        words.stringPropertyNames()
                .forEach(key -> said.put(key.replaceFirst("^pocket\\.", ""), words.getProperty(key)));
        return JsonMapper.shared().writeValueAsBytes(said);
    }

    private static byte[] read(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
