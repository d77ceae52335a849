package anlan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two languages, both whole; and no sentence hidden in code. */
class WordsTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-z0-9._-]*)[}(]");
    /** Limits are not counts: they are never one. */
    private static final Pattern ONE_ROWS = Pattern.compile(
            "(?<!(most|than|least|last|after|every|within|limit of|1 and) |1<)\\{\\d(,number[^}]*)?} ([a-z]+ )?"
                    + "(rows|entries|problems|duties|blocks|records|messages|jobs|days|times|targets|indicators|questions"
                    + "|photos|papers|exports|findings|files|people|areas|units|minutes|steps)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void both_languages_say_the_same_things() throws IOException {
        for (var zh : find("words_zh.properties")) {
            var en = zh.resolveSibling("words_en.properties");
            assertThat(keys(en)).as("%s against %s", en, zh).isEqualTo(keys(zh));
        }
    }

    /** The latter would hold, whoever wrote the former. */
    @Test
    void nothing_is_said_twice() throws IOException {
        for (var words : find("words_zh.properties", "words_en.properties")) {
            assertThat(Files.readAllLines(words).stream()
                            .filter(line -> line.matches("[a-z].*=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip()))
                    .as(words.toString())
                    .doesNotHaveDuplicates();
        }
    }

    /** {@code {0} {0,choice,0#rows|1#row|1<rows}}; the phone's own words know no choice. */
    @Test
    void one_is_not_spoken_of_as_of_many() throws IOException {
        var many = new ArrayList<String>();
        for (var en : find("words_en.properties")) {
            if (!en.toString().contains("pocket")) {
                Files.readAllLines(en).stream()
                        .filter(line -> ONE_ROWS.matcher(line).find())
                        .forEach(many::add);
            }
        }
        assertThat(many).isEmpty();
    }

    @Test
    void a_page_says_only_what_both_languages_know() throws IOException {
        var known = new TreeSet<String>();
        for (var zh : find("words_zh.properties")) {
            known.addAll(keys(zh));
        }
        var missing = new ArrayList<String>();
        for (var page : find(".html")) {
            var found = KEY.matcher(Files.readString(page));
            while (found.find()) {
                if (!known.contains(found.group(1))) {
                    missing.add(page + " " + found.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_chinese_is_written_into_code_or_pages() throws IOException {
        var literal = new ArrayList<String>();
        for (var file : find(".java", ".html")) {
            var number = 0;
            for (var line : Files.readAllLines(file)) {
                number++;
                if (HAN.matcher(spoken(line)).find()) {
                    literal.add(file + ":" + number);
                }
            }
        }
        assertThat(literal).isEmpty();
    }

    /** The line without comments, template defaults (replaced when shown) and matching patterns marked as such. */
    private static String spoken(String line) {
        var bare = line.strip();
        if (bare.startsWith("*") || bare.startsWith("/*") || bare.startsWith("//") || bare.startsWith("<!--")) {
            return "";
        }
        return line.contains("th:text=") ? "" : line.replaceAll("//.*$", "");
    }

    private static List<Path> find(String... endings) throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(f -> List.of(endings).stream().anyMatch(f.toString()::endsWith))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        var words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
